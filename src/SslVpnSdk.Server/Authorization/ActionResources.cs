using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authorization;

/// <summary>The resources each action is about, all of which a user has to have the right to.</summary>
internal static class ActionResources
{
    private static readonly ActionResource Vpc = new("vpc", "VpcId");
    private static readonly ActionResource VSwitch = new("vswitch", "VSwitchId");
    private static readonly ActionResource RouteTable = new("routetable", "RouteTableId");
    private static readonly ActionResource Gateway = new("vpngateway", "VpnGatewayId");
    private static readonly ActionResource SslServer = new("sslvpnserver", "SslVpnServerId");
    private static readonly ActionResource Certificate = new("sslvpnclientcert", "SslVpnClientCertId");

    /// <summary>What has no names of its own.</summary>
    private static readonly ActionResource Any = new("*");

    private static readonly Dictionary<string, ActionResource[]> Table = new(StringComparer.Ordinal)
    {
        ["CreateVpc"] = [New(Vpc)],
        ["DescribeVpcs"] = [Vpc],
        ["DescribeVpcAttribute"] = [Vpc],
        ["ModifyVpcAttribute"] = [Vpc],
        ["DeleteVpc"] = [Vpc],
        ["CreateRouteEntry"] = [RouteTable],
        ["DeleteRouteEntry"] = [RouteTable],
        ["DescribeRouteEntryList"] = [RouteTable],
        ["DescribeRouteTableList"] = [RouteTable, Optional(Vpc)],
        ["CreateVpnGateway"] = [New(Gateway), Vpc, Optional(VSwitch)],
        ["DescribeVpnGateway"] = [Gateway],
        ["DescribeVpnGateways"] = [Gateway],
        ["ModifyVpnGatewayAttribute"] = [Gateway],
        ["DeleteVpnGateway"] = [Gateway],
        ["CreateSslVpnServer"] = [New(SslServer), Gateway],
        ["DescribeSslVpnServers"] = [SslServer, Optional(Gateway)],
        ["ModifySslVpnServer"] = [SslServer],
        ["DeleteSslVpnServer"] = [SslServer],
        ["DescribeSslVpnClients"] = [Gateway],
        ["CreateSslVpnClientCert"] = [New(Certificate), SslServer],
        ["DescribeSslVpnClientCert"] = [Certificate],
        ["DescribeSslVpnClientCerts"] = [Certificate, Optional(SslServer)],
        ["ModifySslVpnClientCert"] = [Certificate],
        ["DeleteSslVpnClientCert"] = [Certificate],
        ["DescribeRegions"] = [Any],
        ["DescribeZones"] = [Any],
    };

    /// <summary>The actions whose resources are known.</summary>
    public static IEnumerable<string> Actions => Table.Keys;

    /// <summary>The names of the resources a call is about.</summary>
    public static IEnumerable<string> Of(string action, ServiceCall call, string accountId)
    {
        var region = call.Parameter("RegionId") is { Length: > 0 } id ? id : "*";
        return Table[action].SelectMany(resource => Ids(resource, call).Select(name => $"acs:vpc:{region}:{accountId}:{resource.Type}/{name}"));
    }

    /// <summary>Several ids can stand in one parameter, joined by commas.</summary>
    private static IEnumerable<string> Ids(ActionResource resource, ServiceCall call) =>
        resource.Parameter is { } parameter && call.Parameter(parameter) is { Length: > 0 } ids ? ids.Split(',')
        : resource.IsOptional ? []
        : ["*"];

    private static ActionResource New(ActionResource resource) => resource with { Parameter = null };

    private static ActionResource Optional(ActionResource resource) => resource with { IsOptional = true };
}
