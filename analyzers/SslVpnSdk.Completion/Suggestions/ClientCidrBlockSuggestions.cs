using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>Private blocks that nothing of the stack uses, of a size that serves the gateway's clients.</summary>
internal static class ClientCidrBlockSuggestions
{
    /// <summary>The blocks for a place: the smallest first; where the number of clients is not known, one for each number on offer.</summary>
    public static IEnumerable<Suggestion> For(DraftPlace place)
    {
        var free = place.Free;
        return place.SslConnections is { } connections
            ? Fitting(free, Clients.PrefixLengthFor(connections)).Select(block => Of(block, connections))
            : UnsupportedSslConnectionsRule.Supported
                .Select(number => (Number: number, Block: free.FirstPrivate(Clients.PrefixLengthFor(number))))
                .Where(offer => offer.Block is not null)
                .Select(offer => Of(offer.Block!, offer.Number));
    }

    /// <summary>The first of each private range, the next behind the first of them, and one with room to grow.</summary>
    private static IEnumerable<CidrBlock> Fitting(FreeCidrBlocks free, int prefixLength)
    {
        var first = free.FirstPrivate(prefixLength);
        var next = first is null ? null : free.Next(first);
        var large = prefixLength > ClientCidrBlockPrefixLengthRule.Minimum ? free.FirstPrivate(prefixLength - 1) : null;
        return new[] { first, next }
            .Concat(AddressRanges.Private.Select(range => free.FirstIn(range, prefixLength)))
            .Append(large)
            .OfType<CidrBlock>()
            .Distinct();
    }

    private static Suggestion Of(CidrBlock block, int connections) => new(
        block.ToString(),
        Clients.ServedBy(block),
        $"{Clients.Describe(block, PlaceKind.ClientCidrBlock)}. Enough for {connections} SSL connections, "
            + $"which take {ClientCidrBlockTooSmallRule.AddressesPerConnection} addresses each, and free in this stack.");
}
