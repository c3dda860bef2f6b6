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

    /// <summary>Adds the attributes of a recorded resource to a list, which can be used for many.</summary>
    /// <returns>Whether it is there.</returns>
    public static bool AddTo(List<ResourceAttribute> list, ObservedState observed, RecordedResource resource) => resource.Address.Kind switch
    {
        ResourceKind.Vpc => Added(list, observed.Vpc(resource.Id), Add),
        ResourceKind.Route => Added(list, observed.Route(resource.Id), Add),
        ResourceKind.VpnGateway => Added(list, observed.VpnGateway(resource.Id), Add),
        ResourceKind.SslServer => Added(list, observed.SslServer(resource.Id), Add),
        _ => Added(list, observed.Certificate(resource.Id), Add),
    };

    /// <summary>The attributes of a recorded resource; null when it is gone.</summary>
    public static EquatableList<ResourceAttribute>? Of(ObservedState observed, RecordedResource resource)
    {
        var list = new List<ResourceAttribute>();
        return AddTo(list, observed, resource) ? new(list) : null;
    }

    public static EquatableList<ResourceAttribute> Of(Vpc vpc) => Of(vpc, Add);

    public static EquatableList<ResourceAttribute> Of(RouteEntry route) => Of(route, Add);

    public static EquatableList<ResourceAttribute> Of(VpnGateway gateway) => Of(gateway, Add);

    public static EquatableList<ResourceAttribute> Of(SslVpnServer server) => Of(server, Add);

    public static EquatableList<ResourceAttribute> Of(SslVpnClientCertKey certificate) => Of(certificate, Add);

    private static EquatableList<ResourceAttribute> Of<T>(T there, Action<List<ResourceAttribute>, T> add)
    {
        var list = new List<ResourceAttribute>();
        add(list, there);
        return new(list);
    }

    private static bool Added<T>(List<ResourceAttribute> list, T? there, Action<List<ResourceAttribute>, T> add)
        where T : class
    {
        if (there is null)
        {
            return false;
        }

        add(list, there);
        return true;
    }

    private static void Add(List<ResourceAttribute> list, Vpc vpc)
    {
        list.Add(new("name", vpc.VpcName));
        list.Add(new("cidrBlock", vpc.CidrBlock));
        list.Add(new("userCidrBlocks", Joined(vpc.UserCidrs)));
    }

    private static void Add(List<ResourceAttribute> list, RouteEntry route)
    {
        if (route.NextHops is [var hop, ..])
        {
            list.Add(new("nextHop", hop.NextHopId));
        }
    }

    private static void Add(List<ResourceAttribute> list, VpnGateway gateway)
    {
        list.Add(new("name", gateway.Name));
        list.Add(new("vpc", gateway.VpcId));
        list.Add(new("bandwidth", gateway.Spec.TrimEnd('M')));
        list.Add(new("sslConnections", gateway.SslVpn == "enable" ? Number(gateway.SslMaxConnections ?? 0) : None));
        AddGiven(list, "vSwitches", string.IsNullOrEmpty(gateway.VSwitchId) || string.IsNullOrEmpty(gateway.DisasterRecoveryVSwitchId)
            ? gateway.VSwitchId + gateway.DisasterRecoveryVSwitchId
            : gateway.VSwitchId + Separator + gateway.DisasterRecoveryVSwitchId);
        AddGiven(list, "resourceGroup", gateway.ResourceGroupId);
    }

    private static void Add(List<ResourceAttribute> list, SslVpnServer server)
    {
        list.Add(new("name", server.Name));
        list.Add(new("vpnGateway", server.VpnGatewayId));
        list.Add(new("localNetworks", Networks(server.LocalSubnet)));
        list.Add(new("clientCidrBlock", server.ClientIpPool));
        list.Add(new("protocol", server.Proto));
        list.Add(new("port", Number(server.Port)));
        list.Add(new("encryptionAlgorithm", server.Cipher));
        list.Add(new("compressed", server.Compress ? "true" : "false"));
        list.Add(new("twoFactorAuthentication", server.EnableMultiFactorAuth ? $"{server.IDaaSInstanceId} in {server.IDaaSRegionId}" : None));
        AddGiven(list, "idaasApplication", server.EnableMultiFactorAuth ? server.IDaaSApplicationId : null);
    }

    private static void Add(List<ResourceAttribute> list, SslVpnClientCertKey certificate)
    {
        list.Add(new("name", certificate.Name));
        list.Add(new("sslServer", certificate.SslVpnServerId));
    }

    private static void AddGiven(List<ResourceAttribute> list, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            list.Add(new(name, value));
        }
    }

    /// <summary>The networks in an order of their own: the one they are in means nothing.</summary>
    private static string Networks(string text) => text.Contains(',', StringComparison.Ordinal)
        ? Joined(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        : text;

    private static string Joined(IEnumerable<string> values) => string.Join(Separator, values) is { Length: > 0 } text ? text : None;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
