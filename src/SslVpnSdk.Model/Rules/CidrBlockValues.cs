using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>Every value of some resources that has to be a CIDR block.</summary>
internal static class CidrBlockValues
{
    public static IEnumerable<(DraftValue<string> Value, ValuePath Path)> Of(StackDraft draft, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            switch (draft.Resources[i])
            {
                case VpcDraft vpc:
                    foreach (var value in OfVpc(vpc, new ResourcePath(i)))
                    {
                        yield return value;
                    }

                    break;
                case ExistingVpnGatewayDraft { VpcCidrBlock: { } block }:
                    yield return (block, new ValuePath(new ResourcePath(i), "vpcCidrBlock"));
                    break;
                case SslServerDraft server:
                    for (var j = 0; j < server.LocalNetworks.Count; j++)
                    {
                        yield return (server.LocalNetworks[j], new ValuePath(new ResourcePath(i), "localNetworks[]", j));
                    }

                    if (server.ClientCidrBlock is { } pool)
                    {
                        yield return (pool, new ValuePath(new ResourcePath(i), "clientCidrBlock"));
                    }

                    break;
            }
        }
    }

    private static IEnumerable<(DraftValue<string> Value, ValuePath Path)> OfVpc(VpcDraft vpc, ResourcePath path)
    {
        if (vpc.CidrBlock is { } block)
        {
            yield return (block, new ValuePath(path, "cidrBlock"));
        }

        for (var i = 0; i < vpc.UserCidrBlocks.Count; i++)
        {
            yield return (vpc.UserCidrBlocks[i], new ValuePath(path, "userCidrBlocks[]", i));
        }

        for (var i = 0; i < vpc.Routes.Count; i++)
        {
            yield return (vpc.Routes[i].DestinationCidrBlock, new ValuePath(path, "routes[].destinationCidrBlock", i));
        }
    }
}
