using SslVpnSdk.Addressing;

namespace SslVpnSdk.Applying;

/// <summary>
/// Puts operations that give SSL servers their client CIDR blocks in an order: who takes a block comes after who leaves it. Servers that
/// exchange their blocks cannot both come last; the first of them goes ahead.
/// </summary>
internal static class BlockMoves
{
    public static void Order(IEnumerable<BlockMove> moves)
    {
        foreach (var vpc in moves.GroupBy(move => move.Vpc))
        {
            Order([.. vpc]);
        }
    }

    private static void Order(BlockMove[] moves)
    {
        var leavers = Leavers(moves);
        if (leavers.Count == 0)
        {
            return;
        }

        var waits = moves.Select(move => Overlapping(leavers, move.Taken).Where(other => moves[other] != move).ToArray()).ToArray();
        var order = Acyclic(waits);
        for (var i = 0; i < moves.Length; i++)
        {
            foreach (var other in waits[i].Where(other => order[other] < order[i]))
            {
                moves[i].Node.ComesAfter(moves[other].Node);
            }
        }
    }

    /// <summary>Who leaves a block, by the block's first address: blocks that do not nest are apart.</summary>
    private static SortedList<(uint First, int Prefix), int> Leavers(BlockMove[] moves)
    {
        var leavers = new SortedList<(uint First, int Prefix), int>();
        foreach (var (move, i) in moves.Select((move, i) => (move, i)))
        {
            if (CidrBlock.TryParse(move.Left, out var block, out _))
            {
                leavers.TryAdd((block!.First, block.PrefixLength), i);
            }
        }

        return leavers;
    }

    /// <summary>Those whose block is around a block or inside it.</summary>
    private static IEnumerable<int> Overlapping(SortedList<(uint First, int Prefix), int> leavers, string text)
    {
        if (!CidrBlock.TryParse(text, out var block, out _))
        {
            yield break;
        }

        for (var prefix = 0; prefix < block!.PrefixLength; prefix++)
        {
            if (leavers.TryGetValue((CidrBlock.Of(block.First, prefix).First, prefix), out var around))
            {
                yield return around;
            }
        }

        for (var i = FirstFrom(leavers.Keys, block); i < leavers.Count && leavers.Keys[i].First <= block.Last; i++)
        {
            yield return leavers.Values[i];
        }
    }

    private static int FirstFrom(IList<(uint First, int Prefix)> keys, CidrBlock block)
    {
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keys[middle].CompareTo((block.First, block.PrefixLength)) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Places in an order that each wait is met in, but those that would close a circle.</summary>
    private static int[] Acyclic(int[][] waits)
    {
        var followers = new List<int>[waits.Length];
        var open = waits.Select(others => others.Length).ToArray();
        foreach (var (others, i) in waits.Select((others, i) => (others, i)))
        {
            foreach (var other in others)
            {
                (followers[other] ??= []).Add(i);
            }
        }

        var places = Enumerable.Repeat(-1, waits.Length).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, waits.Length).Where(i => open[i] == 0));
        for (var (place, next) = (0, 0); place < waits.Length;)
        {
            if (!ready.TryDequeue(out var i))
            {
                i = next++;
            }

            if (places[i] < 0)
            {
                places[i] = place++;
                foreach (var follower in followers[i] ?? [])
                {
                    if (--open[follower] == 0)
                    {
                        ready.Enqueue(follower);
                    }
                }
            }
        }

        return places;
    }
}
