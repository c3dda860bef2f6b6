using SslVpnSdk.Documents;

namespace SslVpnSdk.Json;

/// <summary>The one writer of deployment documents. The same document gives the same text, in the compiler and at run time.</summary>
public static class DeploymentJson
{
    /// <summary>About how many characters a resource takes.</summary>
    private const int ResourceLength = 256;

    /// <summary>The canonical text of a document, with a newline at the end.</summary>
    public static string Write(DeploymentDocument document) => new JsonText(ResourceLength * (document.Resources.Count + 1))
        .Object(json =>
        {
            json.Property("formatVersion", DeploymentDocument.CurrentFormatVersion).Property("stack", document.Stack);
            Optional(json, "environment", document.Environment);
            json.Property("region", document.Region)
                .Array("parameters", document.Parameters, Parameter)
                .Array("resources", document.Resources, Resource);
        })
        .End()
        .ToString();

    private static void Parameter(JsonText json, DocumentParameter parameter) => json.Object(p =>
    {
        p.Property("name", parameter.Name);
        Optional(p, "description", parameter.Description);
    });

    private static void Resource(JsonText json, DocumentResource resource) => json.Object(r =>
    {
        r.Property("type", resource.Type).Property("name", resource.Name);
        Optional(r, "previousName", resource.PreviousName);
        if (resource.IsProtected)
        {
            r.Property("protect", true);
        }

        switch (resource)
        {
            case VpcDocument vpc:
                Vpc(r, vpc);
                break;
            case VpnGatewayDocument gateway:
                VpnGateway(r, gateway);
                break;
            case ExistingVpnGatewayDocument gateway:
                ExistingVpnGateway(r, gateway);
                break;
            case SslServerDocument server:
                SslServer(r, server);
                break;
            case ClientCertificateDocument certificate:
                Reference(r, "sslServer", certificate.SslServer);
                break;
            default:
                throw new ArgumentException($"'{resource.Type}' is no type of resource.");
        }
    });

    private static void Vpc(JsonText json, VpcDocument vpc) => json
        .Property("cidrBlock", vpc.CidrBlock)
        .Array("userCidrBlocks", vpc.UserCidrBlocks, (j, block) => j.Literal(block))
        .Array("routes", vpc.Routes, (j, route) => j.Object(r =>
        {
            r.Property("destinationCidrBlock", route.DestinationCidrBlock);
            Value(r, "nextHop", route.NextHop);
        }));

    private static void VpnGateway(JsonText json, VpnGatewayDocument gateway)
    {
        Reference(json, "vpc", gateway.Vpc);
        json.Property("bandwidth", gateway.Bandwidth);
        Optional(json, "sslConnections", gateway.SslConnections);
        if (gateway.VSwitches.Count > 0)
        {
            json.Array("vSwitches", gateway.VSwitches, Value);
        }

        Optional(json, "resourceGroup", gateway.ResourceGroup);
    }

    private static void ExistingVpnGateway(JsonText json, ExistingVpnGatewayDocument gateway)
    {
        Value(json, "id", gateway.Id);
        Optional(json, "vpcCidrBlock", gateway.VpcCidrBlock);
        Optional(json, "sslConnections", gateway.SslConnections);
        Optional(json, "region", gateway.Region);
        Optional(json, "resourceGroup", gateway.ResourceGroup);
    }

    private static void SslServer(JsonText json, SslServerDocument server)
    {
        Reference(json, "vpnGateway", server.VpnGateway);
        json.Array("localNetworks", server.LocalNetworks, (j, network) => j.Literal(network))
            .Property("clientCidrBlock", server.ClientCidrBlock)
            .Property("protocol", server.Protocol.ToWord())
            .Property("port", server.Port)
            .Property("encryptionAlgorithm", server.EncryptionAlgorithm.ToWord())
            .Property("compressed", server.Compressed);
        if (server.TwoFactorAuthentication is { } twoFactor)
        {
            json.Property("twoFactorAuthentication", property => property.Object(j => TwoFactorAuthentication(j, twoFactor)));
        }
        else
        {
            json.Null("twoFactorAuthentication");
        }
    }

    private static void TwoFactorAuthentication(JsonText json, TwoFactorAuthenticationDocument twoFactor)
    {
        Value(json, "idaasInstanceId", twoFactor.IdaasInstanceId);
        Value(json, "idaasRegion", twoFactor.IdaasRegion);
        Optional(json, "idaasApplicationId", twoFactor.IdaasApplicationId);
        json.Property("eiamVersion", twoFactor.EiamVersion.ToWord());
    }

    private static void Reference(JsonText json, string name, string target) =>
        json.Property(name, property => property.Object(j => j.Property("ref", target)));

    private static void Value(JsonText json, string name, DocumentValue value) => json.Property(name, j => Value(j, value));

    private static void Value(JsonText json, DocumentValue value)
    {
        if (value.Parameter is { } parameter)
        {
            json.Object(j => j.Property("parameter", parameter));
        }
        else
        {
            json.Literal(value.Literal!);
        }
    }

    private static void Optional(JsonText json, string name, string? value)
    {
        if (value is not null)
        {
            json.Property(name, value);
        }
    }

    private static void Optional(JsonText json, string name, int? value)
    {
        if (value is not null)
        {
            json.Property(name, value.Value);
        }
    }

    private static void Optional(JsonText json, string name, DocumentValue? value)
    {
        if (value is not null)
        {
            Value(json, name, value);
        }
    }
}
