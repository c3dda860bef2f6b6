namespace SslVpnSdk.Addressing;

/// <summary>Finds CIDR blocks that share no address with those in use.</summary>
public sealed class FreeCidrBlocks
{
    private readonly List<CidrBlock> _used;

    /// <summary>Begins with the blocks in use, in any order; they may overlap each other.</summary>
    public FreeCidrBlocks(IEnumerable<CidrBlock> used) => _used = [.. used.OrderBy(block => block.First)];

    /// <summary>The first free block of a prefix length in the first private range that has one (RFC 1918); null when there is none.</summary>
    /// <param name="prefixLength">8 to 32.</param>
    public CidrBlock? FirstPrivate(int prefixLength) => AddressRanges.Private
        .Select(range => FirstIn(range, prefixLength))
        .FirstOrDefault(block => block is not null);

    /// <summary>The first free block of a prefix length in a range; null when there is none.</summary>
    /// <param name="range">The range.</param>
    /// <param name="prefixLength">0 to 32.</param>
    public CidrBlock? FirstIn(AddressRange range, int prefixLength) => First(prefixLength, range.First, range.Last);

    /// <summary>The next free block of the same prefix length behind a block, in the same private range; null when there is none.</summary>
    public CidrBlock? Next(CidrBlock block) => AddressRanges.Private.FirstOrDefault(range => range.Contains(block)) is { } range
        ? First(block.PrefixLength, block.Last + 1L, range.Last)
        : null;

    private CidrBlock? First(int prefixLength, long from, long last)
    {
        var size = 1L << (32 - prefixLength);
        var candidate = Aligned(from, size);
        foreach (var used in _used)
        {
            if (used.First > candidate + size - 1)
            {
                break;
            }

            if (used.Last >= candidate)
            {
                candidate = Aligned(used.Last + 1L, size);
            }
        }

        return candidate + size - 1 <= last ? CidrBlock.Of((uint)candidate, prefixLength) : null;
    }

    private static long Aligned(long address, long size) => (address + size - 1) / size * size;
}
