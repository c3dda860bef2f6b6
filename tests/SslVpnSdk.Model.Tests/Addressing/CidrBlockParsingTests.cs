using SslVpnSdk.Addressing;

namespace SslVpnSdk.Model.Tests.Addressing;

public sealed class CidrBlockParsingTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", false)]
    [InlineData("0.0.0.0/0", "0.0.0.0/0", false)]
    [InlineData("255.255.255.255/32", "255.255.255.255/32", false)]
    [InlineData("192.168.0.0/31", "192.168.0.0/31", false)]
    [InlineData("10.0.3.5/24", "10.0.3.0/24", true)]
    [InlineData("255.255.255.255/0", "0.0.0.0/0", true)]
    [InlineData("10.0.0.1/31", "10.0.0.0/31", true)]
    public void Network_is_read_and_its_host_bits_masked(string text, string network, bool hasHostBits)
    {
        var block = CidrBlock.Parse(text);

        Assert.Equal(network, block.ToString());
        Assert.Equal(hasHostBits, block.HasHostBits);
    }

    [Theory]
    [InlineData(null, "it is empty")]
    [InlineData("", "it is empty")]
    [InlineData(" ", "it has white space in it")]
    [InlineData(" 10.0.0.0/8", "it has white space in it")]
    [InlineData("10.0.0.0/8\n", "it has white space in it")]
    [InlineData("10.0.0.0/ 8", "it has white space in it")]
    [InlineData("10.0.0.0\u2003/8", "it has white space in it")]
    [InlineData("::/0", "it is IPv6")]
    [InlineData("fd00::/8", "it is IPv6")]
    [InlineData("::ffff:10.0.0.0/104", "it is IPv6")]
    [InlineData("10.0.0.0", "it has no single '/' before its prefix length")]
    [InlineData("10.0.0.0//8", "it has no single '/' before its prefix length")]
    [InlineData("10.0.0.0/8/", "it has no single '/' before its prefix length")]
    [InlineData("10/8", "its address has 1 part, not 4")]
    [InlineData("10.0/8", "its address has 2 parts, not 4")]
    [InlineData("10.0.0.0.0/8", "its address has 5 parts, not 4")]
    [InlineData("10.0.0.0./8", "its address has 5 parts, not 4")]
    [InlineData("10..0.0/8", "'' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.0.0.256/8", "'256' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.0.0.99999999999/8", "'99999999999' is not a number from 0 to 255 without leading zeros")]
    [InlineData("010.0.0.0/8", "'010' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.0.0.00/8", "'00' is not a number from 0 to 255 without leading zeros")]
    [InlineData("0x0a.0.0.0/8", "'0x0a' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.+1.0.0/8", "'+1' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.-0.0.0/8", "'-0' is not a number from 0 to 255 without leading zeros")]
    [InlineData("1٠.0.0.0/8", "'1٠' is not a number from 0 to 255 without leading zeros")]
    [InlineData("１０.0.0.0/8", "'１０' is not a number from 0 to 255 without leading zeros")]
    [InlineData("10.0.0.0/33", "its prefix length '33' is not a number from 0 to 32 without leading zeros")]
    [InlineData("10.0.0.0/08", "its prefix length '08' is not a number from 0 to 32 without leading zeros")]
    [InlineData("10.0.0.0/", "its prefix length '' is not a number from 0 to 32 without leading zeros")]
    [InlineData("10.0.0.0/-8", "its prefix length '-8' is not a number from 0 to 32 without leading zeros")]
    [InlineData("10.0.0.0/٨", "its prefix length '٨' is not a number from 0 to 32 without leading zeros")]
    [InlineData("10.0.0.0/255.0.0.0", "its prefix length '255.0.0.0' is not a number from 0 to 32 without leading zeros")]
    public void Anything_else_is_refused_with_its_fault(string? text, string fault)
    {
        Assert.False(CidrBlock.TryParse(text, out var block, out var actual));
        Assert.Null(block);
        Assert.Equal(fault, actual);
    }

    [Fact]
    public void Parse_throws_with_the_text_and_the_fault()
    {
        var exception = Assert.Throws<FormatException>(() => CidrBlock.Parse("10.0.0.0/33"));

        Assert.Equal(
            "'10.0.0.0/33' is not an IPv4 CIDR block: its prefix length '33' is not a number from 0 to 32 without leading zeros.",
            exception.Message);
    }

    [Fact]
    public void A_good_text_has_no_fault()
    {
        Assert.True(CidrBlock.TryParse("10.0.0.0/8", out _, out var fault));
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(33)]
    [InlineData(280)]
    public void A_prefix_length_that_is_none_makes_no_block(int prefixLength) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CidrBlock.Of(0, prefixLength));
}
