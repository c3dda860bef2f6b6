using System.Net;

namespace SslVpnSdk.Addressing;

/// <summary>An IPv4 network: a network address and a prefix length, with the host bits of what was written masked away.</summary>
/// <remarks>
/// The text form is strict (<see cref="Parse(string)"/>), because <see cref="IPNetwork2"/> also reads what the service refuses:
/// class guesses, net masks, IPv6. What the rules ask of a hundred thousand blocks is answered from two numbers; everything else
/// is <see cref="IPNetwork2"/>'s.
/// </remarks>
public sealed class CidrBlock : IEquatable<CidrBlock>
{
    private CidrBlock(uint address, int prefixLength)
    {
        First = address & ~HostBits(prefixLength);
        Last = address | HostBits(prefixLength);
        PrefixLength = prefixLength;
        HasHostBits = First != address;
    }

    /// <summary>The network as IPNetwork2 has it.</summary>
    public IPNetwork2 Network => new(ToAddress(First), (byte)PrefixLength);

    /// <summary>The network address as a number, most significant octet first.</summary>
    public uint First { get; }

    /// <summary>The last address of the block as a number.</summary>
    public uint Last { get; }

    /// <summary>The prefix length, 0 to 32.</summary>
    public int PrefixLength { get; }

    /// <summary>The number of addresses in the block: 1 to 2^32.</summary>
    public long AddressCount => (long)Last - First + 1;

    /// <summary>Whether the text that was parsed had bits set behind the prefix, as in <c>10.0.3.5/24</c>.</summary>
    public bool HasHostBits { get; }

    /// <summary>Parses <c>a.b.c.d/n</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no IPv4 CIDR block; the message says why.</exception>
    public static CidrBlock Parse(string text) =>
        TryParse(text, out var block, out var fault)
            ? block!
            : throw new FormatException($"'{text}' is not an IPv4 CIDR block: {fault}.");

    /// <summary>Parses <c>a.b.c.d/n</c>; on failure <paramref name="fault"/> says what is wrong, as a clause without a period.</summary>
    public static bool TryParse(string? text, out CidrBlock? block, out string fault)
    {
        block = null;
        if (!CidrText.TryRead(text, out var address, out var prefixLength, out fault))
        {
            return false;
        }

        block = new CidrBlock(address, prefixLength);
        return true;
    }

    /// <summary>The block of <paramref name="prefixLength"/> bits that begins at or before <paramref name="address"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prefixLength"/> is not 0 to 32.</exception>
    public static CidrBlock Of(uint address, int prefixLength) => prefixLength is >= 0 and <= 32
        ? new(address & ~HostBits(prefixLength), prefixLength)
        : throw new ArgumentOutOfRangeException(nameof(prefixLength), prefixLength, "A prefix length is 0 to 32.");

    /// <summary>Whether the two blocks share an address.</summary>
    public bool Overlaps(CidrBlock other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether every address of <paramref name="other"/> is in this block.</summary>
    public bool Contains(CidrBlock other) => First <= other.First && other.Last <= Last;

    /// <inheritdoc />
    public bool Equals(CidrBlock? other) => other is not null && First == other.First && PrefixLength == other.PrefixLength;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CidrBlock);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((int)First * 397) ^ PrefixLength);

    /// <summary>The canonical text, <c>a.b.c.d/n</c> without host bits.</summary>
    public override string ToString() => $"{ToAddress(First)}/{PrefixLength}";

    internal static IPAddress ToAddress(uint number) =>
        new(new[] { (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number });

    private static uint HostBits(int prefixLength) => prefixLength == 0 ? uint.MaxValue : (1u << (32 - prefixLength)) - 1;
}
