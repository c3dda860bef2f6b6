using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

/// <summary>Another block for a literal.</summary>
/// <param name="Key">Which of the changes it is; of several with one key, the first that is good is offered.</param>
/// <param name="Title">What it does, as a menu says it.</param>
/// <param name="Block">The block.</param>
internal sealed record CidrBlockChange(string Key, string Title, CidrBlock Block)
{
    /// <summary>The blocks that may come in the place of one, each once.</summary>
    /// <param name="block">The block.</param>
    /// <param name="places">Where it gets to; at least one place.</param>
    public static IEnumerable<CidrBlockChange> Of(CidrBlock block, IReadOnlyList<DraftPlace> places) =>
        Candidates(block, places)
            .Where(change => !change.Block.Equals(block))
            .GroupBy(change => change.Block)
            .Select(same => same.First());

    private static IEnumerable<CidrBlockChange> Candidates(CidrBlock block, IReadOnlyList<DraftPlace> places)
    {
        var pools = places.Where(place => place.Kind == PlaceKind.ClientCidrBlock).ToList();
        var kind = pools.Count > 0 ? PlaceKind.ClientCidrBlock : places[0].Kind;
        if (pools.Max(pool => pool.SslConnections) is { } connections && Clients.PrefixLengthFor(connections) is var prefixLength && prefixLength != block.PrefixLength)
        {
            foreach (var fitting in new[] { CidrBlock.Of(block.First, prefixLength), pools[0].Free.FirstPrivate(prefixLength) }.OfType<CidrBlock>())
            {
                yield return Change("fit", $"Use the smallest block for {connections} SSL connections,", fitting);
            }
        }

        if (block.PrefixLength > 0)
        {
            yield return Change("widen", "Widen to", CidrBlock.Of(block.First, block.PrefixLength - 1));
        }

        if (block.PrefixLength < 32)
        {
            yield return Change("narrow", "Narrow to", CidrBlock.Of(block.First, block.PrefixLength + 1));
        }

        if (kind is PlaceKind.ClientCidrBlock or PlaceKind.VpcCidrBlock && places[0].Free.Next(block) is { } next)
        {
            yield return Change("next", "Move to the next free block,", next);
        }

        CidrBlockChange Change(string key, string verb, CidrBlock to) => new(key, $"{verb} {to} ({Clients.Describe(to, kind)})", to);
    }
}
