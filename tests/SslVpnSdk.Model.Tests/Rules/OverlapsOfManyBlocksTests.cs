using CsCheck;
using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

/// <summary>The rules find overlaps without comparing each block with each other; what they find is what comparing would find.</summary>
public sealed class OverlapsOfManyBlocksTests
{
    /// <summary>Blocks of all prefix lengths in so small a range that many are equal or nested.</summary>
    private static readonly Gen<string[]> Blocks =
        Gen.Select(Gen.Int[16, 29], Gen.Int[0, 255]).Select((length, number) => Cidr.Subnet("192.168.0.0/16", length - 16, number % (1 << Math.Min(8, length - 16)))).Array[2, 40];

    [Fact]
    public void A_pool_is_reported_with_the_first_one_before_it_that_it_overlaps() => Blocks.Sample(pools => Assert.Equal(
        from later in Range(pools)
        from first in Range(pools).Take(later).Where(before => Cidr.Overlaps(pools[before], pools[later])).Take(1)
        select (Path: $"resources[{ServerIndex(later)}].clientCidrBlock", Other: $"'server-{first}'"),
        from violation in Check(OverlappingClientCidrBlocksRule.Definition, Servers(pools, [], []))
        select (violation.Path, Other: violation.Arguments[2])));

    [Fact]
    public void A_local_network_is_reported_with_the_first_around_it() => Blocks.Sample(networks => Assert.Equal(
        from inner in Range(networks)
        from outer in Range(networks).Where(outer => IsNeedless(networks, inner, outer)).Take(1)
        select (Path: $"resources[2].localNetworks[{inner}]", Other: networks[outer]),
        from violation in Check(OverlappingLocalNetworksRule.Definition, Draft.WithServer(s => s with { LocalNetworks = Known(networks) }))
        select (violation.Path, Other: violation.Arguments[1])));

    [Fact]
    public void A_pool_is_reported_with_the_first_route_that_it_overlaps() => Gen.Select(Blocks, Blocks).Sample((pools, routes) => Assert.Equal(
        from pool in Range(pools)
        from route in routes.Where(route => route != pools[pool] && Cidr.Overlaps(route, pools[pool])).Take(1)
        select (Path: $"resources[{ServerIndex(pool)}].clientCidrBlock", Other: route),
        from violation in Check(ClientCidrBlockOverlapsRouteRule.Definition, Servers(pools, routes, []))
        select (violation.Path, Other: violation.Arguments[1])));

    [Fact]
    public void A_route_is_reported_with_the_first_pool_it_leads_to() => Gen.Select(Blocks, Blocks).Sample((pools, routes) => Assert.Equal(
        from route in Range(routes)
        from pool in Range(pools).Where(pool => pools[pool] == routes[route]).Take(1)
        select (Path: $"resources[0].routes[{route}].destinationCidrBlock", Other: $"'server-{pool}'"),
        from violation in Check(ManualClientRouteRule.Definition, Servers(pools, routes, []))
        select (violation.Path, Other: violation.Arguments[1])));

    [Fact]
    public void A_public_pool_is_reported_unless_a_user_block_is_around_it() => Gen.Select(Blocks, Blocks).Sample((pools, users) => Assert.Equal(
        from pool in Range(pools)
        where !users.Any(user => Cidr.Contains(user, pools[pool]))
        select $"resources[{ServerIndex(pool)}].clientCidrBlock",
        from violation in Check(PublicClientCidrBlockRule.Definition, Servers(Public(pools), [], Public(users)))
        select violation.Path));

    [Fact]
    public void A_public_pool_is_not_reported_while_a_user_block_is_unknown()
    {
        var draft = Servers(["8.8.8.0/24"], [], ["8.8.4.0/24"]);
        draft = Draft.With<VpcDraft>(draft, 0, vpc => vpc with { UserCidrBlocks = new([.. vpc.UserCidrBlocks, DraftValue.Unknown<string>("test")]) });

        Assert.Empty(Check(PublicClientCidrBlockRule.Definition, draft));
    }

    private static IEnumerable<int> Range(string[] blocks) => Enumerable.Range(0, blocks.Length);

    private static string[] Public(string[] blocks) => [.. blocks.Select(block => block.Replace("192.168.", "8.8.", StringComparison.Ordinal))];

    private static bool IsNeedless(string[] networks, int inner, int outer) =>
        outer != inner && Cidr.Contains(networks[outer], networks[inner]) && (networks[outer] != networks[inner] || outer < inner);

    private static int ServerIndex(int number) => 2 + (2 * number);

    private static EquatableList<DraftValue<string>> Known(IEnumerable<string> texts) => new(texts.Select(text => DraftValue.Known(text)));

    private static IReadOnlyList<RuleViolation> Check(Rule rule, StackDraft draft) => RuleCatalog.Check(draft, [rule]);

    /// <summary>A VPC, and for each pool a gateway and a server in it.</summary>
    private static StackDraft Servers(string[] pools, string[] routes, string[] users) => Draft.Valid with
    {
        Resources = new(
        [
            ((VpcDraft)Draft.Valid.Resources[Draft.Vpc]) with
            {
                UserCidrBlocks = Known(users),
                Routes = new(routes.Select(route => new RouteDraft(DraftValue.Known(route), DraftValue.Known("i-1")))),
            },
            .. pools.SelectMany((pool, i) => new[]
            {
                Draft.Valid.Resources[Draft.Gateway],
                ((SslServerDraft)Draft.Valid.Resources[Draft.Server]) with
                {
                    Name = DraftValue.Known($"server-{i}"),
                    VpnGateway = Draft.Reference(ServerIndex(i) - 1),
                    ClientCidrBlock = DraftValue.Known(pool),
                },
            }),
        ]),
    };
}
