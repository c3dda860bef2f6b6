using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>Every value of a draft that has to be a CIDR block.</summary>
internal static class CidrBlockValues
{
    public static IEnumerable<(DraftValue<string> Value, ValuePath Path)> Of(StackDraft draft, IReadOnlyList<string> paths) =>
        draft.Resources.SelectMany((resource, i) => Of(resource, paths[i]));

    private static IEnumerable<(DraftValue<string> Value, ValuePath Path)> Of(ResourceDraft resource, string path) => resource switch
    {
        VpcDraft vpc =>
        [
            .. One(vpc.CidrBlock, new(path, "cidrBlock")),
            .. vpc.UserCidrBlocks.Select((block, i) => (block, new ValuePath(path, "userCidrBlocks[]", i))),
            .. vpc.Routes.Select((route, i) => (route.DestinationCidrBlock, new ValuePath(path, "routes[].destinationCidrBlock", i))),
        ],
        ExistingVpnGatewayDraft gateway => One(gateway.VpcCidrBlock, new(path, "vpcCidrBlock")),
        SslServerDraft server =>
        [
            .. server.LocalNetworks.Select((network, i) => (network, new ValuePath(path, "localNetworks[]", i))),
            .. One(server.ClientCidrBlock, new(path, "clientCidrBlock")),
        ],
        _ => [],
    };

    private static IEnumerable<(DraftValue<string> Value, ValuePath Path)> One(DraftValue<string>? value, ValuePath path) =>
        value is null ? [] : [(value, path)];
}
