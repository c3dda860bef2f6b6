using SslVpnSdk.Addressing;

namespace SslVpnSdk.Model.Tests.Addressing;

public class FreeCidrBlocksTests
{
    [Theory]
    [InlineData("", 24, "10.0.0.0/24")]
    [InlineData("10.0.0.0/16", 24, "10.1.0.0/24")]
    [InlineData("10.0.0.0/24 10.0.2.0/24", 24, "10.0.1.0/24")]
    [InlineData("10.0.0.0/24 10.0.2.0/24", 23, "10.0.4.0/23")]
    [InlineData("10.0.0.128/32", 25, "10.0.0.0/25")]
    [InlineData("10.0.0.127/32", 25, "10.0.0.128/25")]
    [InlineData("10.0.2.0/24 10.0.0.0/22", 24, "10.0.4.0/24")]
    [InlineData("9.0.0.0/8 11.0.0.0/8", 16, "10.0.0.0/16")]
    [InlineData("10.0.0.0/8", 24, "172.16.0.0/24")]
    [InlineData("10.0.0.0/8 172.16.0.0/12", 16, "192.168.0.0/16")]
    public void First_private_block_overlaps_none_in_use(string used, int prefixLength, string expected) =>
        Assert.Equal(expected, new FreeCidrBlocks(Blocks(used)).FirstPrivate(prefixLength)?.ToString());

    [Theory]
    [InlineData("10.0.0.0/8 172.16.0.0/12 192.168.0.0/16", 29)]
    [InlineData("0.0.0.0/0", 29)]
    [InlineData("10.0.0.0/8 172.16.0.0/12", 15)]
    public void Where_none_is_free_there_is_none(string used, int prefixLength) =>
        Assert.Null(new FreeCidrBlocks(Blocks(used)).FirstPrivate(prefixLength));

    [Theory]
    [InlineData("192.168.1.0/24", "192.168.0.0/24", "192.168.2.0/24")]
    [InlineData("", "192.168.0.0/24", "192.168.1.0/24")]
    [InlineData("192.168.2.0/23", "192.168.1.0/24", "192.168.4.0/24")]
    public void Next_block_has_the_same_size_and_lies_behind(string used, string block, string expected) =>
        Assert.Equal(expected, new FreeCidrBlocks(Blocks(used)).Next(CidrBlock.Parse(block))?.ToString());

    [Theory]
    [InlineData("192.168.255.0/24")]
    [InlineData("172.31.255.0/24")]
    [InlineData("8.8.8.0/24")]
    public void Behind_a_private_range_there_is_no_next(string block) => Assert.Null(new FreeCidrBlocks([]).Next(CidrBlock.Parse(block)));

    [Theory]
    [InlineData("", "172.16.0.0/24")]
    [InlineData("172.16.0.0/16", "172.17.0.0/24")]
    [InlineData("172.16.0.0/12", null)]
    public void First_block_in_a_range_stays_in_it(string used, string? expected) =>
        Assert.Equal(expected, new FreeCidrBlocks(Blocks(used)).FirstIn(AddressRanges.Private[1], 24)?.ToString());

    private static IEnumerable<CidrBlock> Blocks(string used) => used.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CidrBlock.Parse);
}
