using System.Text.Json;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Json;

/// <summary>Reads the resources of a document, and remembers where each refers to others.</summary>
internal sealed class ResourceReader(DocumentText text)
{
    private const string SupportedTypes = "vpc, vpnGateway, existingVpnGateway, sslServer, clientCertificate";

    /// <summary>The references that were read.</summary>
    public List<DocumentReference> References { get; } = [];

    public DocumentResource Read(JsonElementAt element)
    {
        var json = new ObjectReader(text, element, "a resource");
        var type = json.Required("type");
        return json.String(type) switch
        {
            "vpc" => Managed(element, "a VPC", Vpc),
            "vpnGateway" => Managed(element, "a VPN gateway", VpnGateway),
            "existingVpnGateway" => ExistingVpnGateway(Typed(element, "an existing VPN gateway")),
            "sslServer" => Managed(element, "an SSL server", SslServer),
            "clientCertificate" => Managed(element, "a client certificate", ClientCertificate),
            var other => throw text.Fault(type.Offset, type.Path, $"'{other}' is no type of resource. Use one of {SupportedTypes}."),
        };
    }

    private ObjectReader Typed(JsonElementAt element, string noun)
    {
        var json = new ObjectReader(text, element, noun);
        _ = json.Required("type");
        return json;
    }

    /// <summary>A resource that plans make and delete.</summary>
    private DocumentResource Managed(JsonElementAt element, string noun, Func<ObjectReader, DocumentResource> read)
    {
        var json = Typed(element, noun);
        _ = json.Optional("name");
        var (previousName, isProtected) = (json.OptionalString("previousName"), json.OptionalBoolean("protect") ?? false);
        return read(json) with { PreviousName = previousName, IsProtected = isProtected };
    }

    private VpcDocument Vpc(ObjectReader json) => End(json, new VpcDocument(
        json.String("name"), json.String("cidrBlock"), json.List("userCidrBlocks", json.String), json.List("routes", Route)));

    private RouteDocument Route(JsonElementAt element)
    {
        var json = new ObjectReader(text, element, "a route");
        return End(json, new RouteDocument(json.String("destinationCidrBlock"), Value(json.Required("nextHop"))));
    }

    private VpnGatewayDocument VpnGateway(ObjectReader json) => End(json, new VpnGatewayDocument(
        json.String("name"),
        Reference(json, "vpc", "VPC"),
        json.Integer("bandwidth"),
        json.OptionalInteger("sslConnections"),
        json.OptionalList("vSwitches", Value),
        OptionalValue(json, "resourceGroup")));

    private ExistingVpnGatewayDocument ExistingVpnGateway(ObjectReader json) => End(json, new ExistingVpnGatewayDocument(
        json.String("name"),
        Value(json.Required("id")),
        json.OptionalString("vpcCidrBlock"),
        json.OptionalInteger("sslConnections"),
        json.OptionalString("region"),
        OptionalValue(json, "resourceGroup")));

    private SslServerDocument SslServer(ObjectReader json) => End(json, new SslServerDocument(
        json.String("name"),
        Reference(json, "vpnGateway", "VPN gateway"),
        json.List("localNetworks", json.String),
        json.String("clientCidrBlock"),
        json.Word("protocol", DocumentWords.Protocols),
        json.Integer("port"),
        json.Word("encryptionAlgorithm", DocumentWords.EncryptionAlgorithms),
        json.Boolean("compressed"),
        json.Required("twoFactorAuthentication") is { Kind: not JsonTokenType.Null } twoFactor
            ? TwoFactorAuthentication(twoFactor)
            : null));

    private TwoFactorAuthenticationDocument TwoFactorAuthentication(JsonElementAt element)
    {
        var json = new ObjectReader(text, element, "two-factor authentication");
        return End(json, new TwoFactorAuthenticationDocument(
            Value(json.Required("idaasInstanceId")),
            Value(json.Required("idaasRegion")),
            OptionalValue(json, "idaasApplicationId"),
            json.Word("eiamVersion", DocumentWords.EiamVersions)));
    }

    private ClientCertificateDocument ClientCertificate(ObjectReader json) =>
        End(json, new ClientCertificateDocument(json.String("name"), Reference(json, "sslServer", "SSL server")));

    private string Reference(ObjectReader json, string property, string kind)
    {
        var target = new ObjectReader(text, json.Required(property), "a reference");
        var name = target.Required("ref");
        References.Add(DocumentReference.Of(kind, name));
        return End(target, target.String(name));
    }

    private DocumentValue Value(JsonElementAt element)
    {
        if (element.Kind == JsonTokenType.String)
        {
            return DocumentValue.Of(element.Text);
        }

        var json = new ObjectReader(text, element, "a value given at deployment");
        var name = json.Required("parameter");
        References.Add(DocumentReference.Of("parameter", name));
        return End(json, DocumentValue.OfParameter(json.String(name)));
    }

    private DocumentValue? OptionalValue(ObjectReader json, string property) =>
        json.Optional(property) is { } element ? Value(element) : null;

    private static T End<T>(ObjectReader json, T value)
    {
        json.End();
        return value;
    }
}
