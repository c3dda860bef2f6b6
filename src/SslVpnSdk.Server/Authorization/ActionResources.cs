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

    /// <summary>What has no names of its own, or is said by <c>ResourceType</c>.</summary>
    private static readonly ActionResource Any = new("*");
    private static readonly ActionResource Tagged = new("*");

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
        ["CreateVpnGateway"] = [New(Gateway), Vpc, Optional(VSwitch), Optional(VSwitch with { Parameter = "DisasterRecoveryVSwitchId" })],
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
        ["DescribeVpnSslServerLogs"] = [SslServer with { Parameter = "VpnSslServerId" }],
        ["MoveVpnResourceGroup"] = [Gateway with { Parameter = "InstanceId" }],
        ["CreateVSwitch"] = [New(VSwitch), Vpc],
        ["DescribeVSwitches"] = [VSwitch, Optional(Vpc)],
        ["DescribeVSwitchAttributes"] = [VSwitch],
        ["DeleteVSwitch"] = [VSwitch],
        ["TagResources"] = [Tagged],
        ["UnTagResources"] = [Tagged],
        ["ListTagResources"] = [Tagged],
        ["DescribeRegions"] = [Any],
        ["DescribeZones"] = [Any],
    };

    /// <summary>The actions whose resources are known.</summary>
    public static IEnumerable<string> Actions => Table.Keys;

    /// <summary>The parameters with the ids that an action is about.</summary>
    public static IEnumerable<string> ParametersOf(string action) => Table[action].Select(resource => resource.Parameter).OfType<string>();

    /// <summary>The names of the resources a call is about.</summary>
    public static IEnumerable<string> Of(string action, ServiceCall call, string accountId)
    {
        var region = call.Parameter("RegionId") is { Length: > 0 } id ? id : "*";
        return Table[action].SelectMany(resource => ReferenceEquals(resource, Tagged) ? TaggedNames(call) : Names(resource, call))
            .Select(name => $"acs:vpc:{region}:{accountId}:{name}");
    }

    private static IEnumerable<string> Names(ActionResource resource, ServiceCall call) => Ids(resource, call).Select(id => $"{resource.Type}/{id}");

    /// <summary>Several ids can stand in one parameter, joined by commas.</summary>
    private static IEnumerable<string> Ids(ActionResource resource, ServiceCall call) =>
        resource.Parameter is { } parameter && call.Parameter(parameter) is { Length: > 0 } ids ? ids.Split(',')
        : resource.IsOptional ? []
        : ["*"];

    /// <summary>What is tagged stands in numbered parameters; its type in names of resources is that of the call in lower case.</summary>
    private static IEnumerable<string> TaggedNames(ServiceCall call)
    {
        var type = call.Parameter("ResourceType") is { Length: > 0 } word ? word.ToLowerInvariant() : "*";
        return call.Parameters.Where(parameter => parameter.Key.StartsWith("ResourceId.", StringComparison.Ordinal))
            .Select(parameter => parameter.Value.Length == 0 ? "*" : parameter.Value)
            .DefaultIfEmpty("*")
            .Select(id => $"{type}/{id}");
    }

    private static ActionResource New(ActionResource resource) => resource with { Parameter = null };

    private static ActionResource Optional(ActionResource resource) => resource with { IsOptional = true };
}
