using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>The attributes a resource has in the control plane, those that a document can set.</summary>
internal static class ObservedAttributes
{
    /// <summary>What has no value, where that is a value as well.</summary>
    public const string None = "none";

    private const string Separator = ", ";

    /// <summary>The attributes of a recorded resource; null when it is gone.</summary>
    public static EquatableList<ResourceAttribute>? Of(ObservedState observed, RecordedResource resource) => resource.Address.Kind switch
    {
        ResourceKind.Vpc => observed.Vpc(resource.Id) is { } vpc ? Of(vpc) : null,
        ResourceKind.Route => observed.Route(resource.Id) is { } route ? Of(route) : null,
        ResourceKind.VpnGateway => observed.VpnGateway(resource.Id) is { } gateway ? Of(gateway) : null,
        ResourceKind.SslServer => observed.SslServer(resource.Id) is { } server ? Of(server) : null,
        _ => observed.Certificate(resource.Id) is { } certificate ? Of(certificate) : null,
    };

    public static EquatableList<ResourceAttribute> Of(Vpc vpc) => new(
    [
        new("name", vpc.VpcName),
        new("cidrBlock", vpc.CidrBlock),
        new("userCidrBlocks", Joined(vpc.UserCidrs)),
    ]);

    public static EquatableList<ResourceAttribute> Of(RouteEntry route) =>
        new(route.NextHops is [var hop, ..] ? [new("nextHop", hop.NextHopId)] : []);

    public static EquatableList<ResourceAttribute> Of(VpnGateway gateway)
    {
        var vSwitches = new[] { gateway.VSwitchId, gateway.DisasterRecoveryVSwitchId }.Where(id => !string.IsNullOrEmpty(id)).ToArray();
        return new(
        [
            new("name", gateway.Name),
            new("vpc", gateway.VpcId),
            new("bandwidth", gateway.Spec.TrimEnd('M')),
            new("sslConnections", gateway.SslVpn == "enable" ? Number(gateway.SslMaxConnections ?? 0) : None),
            .. Given("vSwitches", string.Join(Separator, vSwitches)),
            .. Given("resourceGroup", gateway.ResourceGroupId),
        ]);
    }

    public static EquatableList<ResourceAttribute> Of(SslVpnServer server) => new(
    [
        new("name", server.Name),
        new("vpnGateway", server.VpnGatewayId),
        new("localNetworks", Networks(server.LocalSubnet)),
        new("clientCidrBlock", server.ClientIpPool),
        new("protocol", server.Proto),
        new("port", Number(server.Port)),
        new("encryptionAlgorithm", server.Cipher),
        new("compressed", server.Compress ? "true" : "false"),
        new("twoFactorAuthentication", server.EnableMultiFactorAuth ? $"{server.IDaaSInstanceId} in {server.IDaaSRegionId}" : None),
        .. server.EnableMultiFactorAuth ? Given("idaasApplication", server.IDaaSApplicationId) : [],
    ]);

    public static EquatableList<ResourceAttribute> Of(SslVpnClientCertKey certificate) => new(
    [
        new("name", certificate.Name),
        new("sslServer", certificate.SslVpnServerId),
    ]);

    /// <summary>The networks in an order of their own: the one they are in means nothing.</summary>
    private static string Networks(string text) => text.Contains(',', StringComparison.Ordinal)
        ? Joined(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        : text;

    private static string Joined(IEnumerable<string> values) => string.Join(Separator, values) is { Length: > 0 } text ? text : None;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ResourceAttribute[] Given(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [new(name, value)];
}
