using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>Every value of a draft that has to be a CIDR block.</summary>
internal static class CidrBlockValues
{
    public static IEnumerable<(DraftValue<string> Value, string Path)> Of(StackDraft draft) =>
        draft.Resources.SelectMany((resource, i) => Of(resource, $"resources[{i}]"));

    private static IEnumerable<(DraftValue<string> Value, string Path)> Of(ResourceDraft resource, string path) => resource switch
    {
        VpcDraft vpc =>
        [
            .. One(vpc.CidrBlock, $"{path}.cidrBlock"),
            .. vpc.UserCidrBlocks.Select((block, i) => (block, $"{path}.userCidrBlocks[{i}]")),
            .. vpc.Routes.Select((route, i) => (route.DestinationCidrBlock, $"{path}.routes[{i}].destinationCidrBlock")),
        ],
        ExistingVpnGatewayDraft gateway => One(gateway.VpcCidrBlock, $"{path}.vpcCidrBlock"),
        SslServerDraft server =>
        [
            .. server.LocalNetworks.Select((network, i) => (network, $"{path}.localNetworks[{i}]")),
            .. One(server.ClientCidrBlock, $"{path}.clientCidrBlock"),
        ],
        _ => [],
    };

    private static IEnumerable<(DraftValue<string> Value, string Path)> One(DraftValue<string>? value, string path) =>
        value is null ? [] : [(value, path)];
}
