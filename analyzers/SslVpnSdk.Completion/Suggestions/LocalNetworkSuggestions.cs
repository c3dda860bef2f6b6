using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>The networks the stack speaks of that a server's clients may want to reach.</summary>
internal static class LocalNetworkSuggestions
{
    /// <summary>The VPC's block, what other servers of the VPC let their clients reach, and what its routes lead to, as far as not listed yet.</summary>
    public static IEnumerable<Suggestion> For(DraftPlace place)
    {
        var block = place.Gateway is ExistingVpnGatewayDraft existing ? existing.VpcCidrBlock : place.Vpc?.CidrBlock;
        var listed = new HashSet<CidrBlock>(place.Server!.LocalNetworks.Where(value => DraftPlace.NodeOf(value) != place.Node).Select(DraftPlace.BlockOf).OfType<CidrBlock>());
        return new[] { Of(block, "the VPC", "The whole VPC of the gateway") }
            .Concat(Neighbours(place).Select(value => Of(value, "a local network", "A local network of another SSL server of the VPC")))
            .Concat((place.Vpc?.Routes ?? new([])).Select(route => Of(route.DestinationCidrBlock, "a route", "The destination of a route of the VPC")))
            .OfType<Suggestion>()
            .Where(suggestion => !listed.Contains(CidrBlock.Parse((string)suggestion.Value)))
            .GroupBy(suggestion => suggestion.Value)
            .Select(same => same.First());
    }

    /// <summary>The local networks of the other servers whose gateways are in the same VPC.</summary>
    private static IEnumerable<DraftValue<string>> Neighbours(DraftPlace place) => place.Vpc is not { } vpc ? [] : DraftPlaces.Of(place.Draft)
        .Where(other => other.Kind == PlaceKind.LocalNetwork && other.Resource != place.Resource && ReferenceEquals(other.Vpc, vpc))
        .Select(other => (DraftValue<string>)other.Value);

    private static Suggestion? Of(DraftValue<string>? value, string hint, string what) => DraftPlace.BlockOf(value) is { } block
        ? new Suggestion(block.ToString(), hint, $"{what}: {Clients.Describe(block, PlaceKind.LocalNetwork)}.")
        : null;
}
