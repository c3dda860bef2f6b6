using CsCheck;
using SslVpnSdk.Addressing;

namespace SslVpnSdk.Model.Tests.Addressing;

/// <summary>The arithmetic equals that on binary digits, for any blocks.</summary>
public sealed class CidrBlockArithmeticTests
{
    private static readonly Gen<(uint Address, int PrefixLength)> Blocks = Gen.Select(Gen.UInt, Gen.Int[0, 32]);

    /// <summary>A block, and one that is likely to be near it.</summary>
    private static readonly Gen<((uint Address, int PrefixLength) First, (uint Address, int PrefixLength) Second)> Pairs =
        Gen.Select(Blocks, Gen.Int[0, 31], Gen.Int[0, 32]).Select(near => (near.Item1, (near.Item1.Address ^ (1u << near.Item2), near.Item3)));

    [Fact]
    public void Text_names_the_network() => Blocks.Sample(block =>
        CidrBlock.Of(block.Address, block.PrefixLength).ToString() == BitText.Block(BitText.OfPrefix(block.Address, block.PrefixLength)));

    [Fact]
    public void Every_text_is_read_back() => Blocks.Sample(block =>
    {
        var made = CidrBlock.Of(block.Address, block.PrefixLength);
        return CidrBlock.Parse(made.ToString()).Equals(made);
    });

    [Fact]
    public void First_and_last_address_are_those_of_the_prefix() => Blocks.Sample(block =>
    {
        var prefix = BitText.OfPrefix(block.Address, block.PrefixLength);
        var made = CidrBlock.Of(block.Address, block.PrefixLength);
        return made.First == BitText.Edge(prefix, '0')
            && made.Last == BitText.Edge(prefix, '1')
            && made.AddressCount == (long)Math.Pow(2, 32 - block.PrefixLength);
    });

    [Fact]
    public void Host_bits_are_those_behind_the_prefix() => Blocks.Sample(block =>
    {
        var digits = BitText.OfAddress(block.Address);
        var parsed = CidrBlock.Parse($"{BitText.Dotted(digits)}/{block.PrefixLength}");
        return parsed.HasHostBits == digits[block.PrefixLength..].Contains('1', StringComparison.Ordinal);
    });

    [Fact]
    public void A_block_contains_those_whose_prefix_begins_with_its_own() => Pairs.Sample(pair =>
    {
        var (first, second, outer, inner) = Both(pair);
        return outer.Contains(inner) == second.StartsWith(first, StringComparison.Ordinal);
    });

    [Fact]
    public void Blocks_overlap_when_one_contains_the_other() => Pairs.Sample(pair =>
    {
        var (first, second, one, other) = Both(pair);
        var expected = second.StartsWith(first, StringComparison.Ordinal) || first.StartsWith(second, StringComparison.Ordinal);
        return one.Overlaps(other) == expected && other.Overlaps(one) == expected;
    });

    [Fact]
    public void Blocks_are_equal_when_their_prefixes_are() => Pairs.Sample(pair =>
    {
        var (first, second, one, other) = Both(pair);
        return one.Equals(other) == (first == second) && (first != second || one.GetHashCode() == other.GetHashCode());
    });

    private static (string First, string Second, CidrBlock One, CidrBlock Other) Both(
        ((uint Address, int PrefixLength) First, (uint Address, int PrefixLength) Second) pair) => (
        BitText.OfPrefix(pair.First.Address, pair.First.PrefixLength),
        BitText.OfPrefix(pair.Second.Address, pair.Second.PrefixLength),
        CidrBlock.Of(pair.First.Address, pair.First.PrefixLength),
        CidrBlock.Of(pair.Second.Address, pair.Second.PrefixLength));
}
