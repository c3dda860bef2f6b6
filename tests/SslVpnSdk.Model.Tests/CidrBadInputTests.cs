namespace SslVpnSdk.Model.Tests;

/// <summary>Every method of <see cref="Cidr"/> given null, or what is no block.</summary>
public sealed class CidrBadInputTests
{
    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("cidrBlock", () => Cidr.Subnet(null!, 1, 0));
        Assert.Throws<ArgumentNullException>("cidrBlock", () => Cidr.Host(null!, 0));
        Assert.Throws<ArgumentNullException>("cidrBlock", () => Cidr.Contains(null!, "10.0.0.1"));
        Assert.Throws<ArgumentNullException>("inner", () => Cidr.Contains("10.0.0.0/8", null!));
        Assert.Throws<ArgumentNullException>("first", () => Cidr.Overlaps(null!, "10.0.0.0/8"));
        Assert.Throws<ArgumentNullException>("second", () => Cidr.Overlaps("10.0.0.0/8", null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("fd00::/8")]
    public void A_text_that_is_no_block_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => Cidr.Subnet(text, 1, 0));
        Assert.Throws<FormatException>(() => Cidr.Host(text, 0));
        Assert.Throws<FormatException>(() => Cidr.Contains(text, "10.0.0.1"));
        Assert.Throws<FormatException>(() => Cidr.Overlaps(text, "10.0.0.0/8"));
        Assert.Throws<FormatException>(() => Cidr.Overlaps("10.0.0.0/8", text));
    }

    [Theory]
    [InlineData("", "'' is not an IPv4 address: it is empty.")]
    [InlineData("10.0.0", "'10.0.0' is not an IPv4 address: its address has 3 parts, not 4.")]
    [InlineData("10.0.0.256", "'10.0.0.256' is not an IPv4 address: '256' is not a number from 0 to 255 without leading zeros.")]
    [InlineData("::1", "'::1' is not an IPv4 address: it is IPv6.")]
    [InlineData("10.0.0.1 ", "'10.0.0.1 ' is not an IPv4 address: it has white space in it.")]
    [InlineData("10.0.0.0/33",
        "'10.0.0.0/33' is not an IPv4 CIDR block: its prefix length '33' is not a number from 0 to 32 without leading zeros.")]
    public void A_text_that_is_neither_block_nor_address_is_named_as_written(string inner, string message)
    {
        var exception = Assert.Throws<FormatException>(() => Cidr.Contains("10.0.0.0/8", inner));

        Assert.Equal(message, exception.Message);
    }
}
