using CsCheck;
using SslVpnSdk.Model.Tests.Addressing;

namespace SslVpnSdk.Model.Tests;

public sealed class CidrTests
{
    /// <summary>The first three are the examples of Terraform's documentation of <c>cidrsubnet</c>.</summary>
    [Theory]
    [InlineData("172.16.0.0/12", 4, 2, "172.18.0.0/16")]
    [InlineData("10.1.2.0/24", 4, 15, "10.1.2.240/28")]
    [InlineData("10.0.0.0/16", 8, 5, "10.0.5.0/24")]
    [InlineData("10.64.0.0/10", 6, 1, "10.65.0.0/16")]
    [InlineData("10.0.0.0/8", 0, 0, "10.0.0.0/8")]
    [InlineData("10.1.2.3/8", 8, 255, "10.255.0.0/16")]
    [InlineData("0.0.0.0/0", 32, int.MaxValue, "127.255.255.255/32")]
    [InlineData("10.0.0.5/32", 0, 0, "10.0.0.5/32")]
    public void Subnet_is_the_part_with_that_number(string block, int newBits, int number, string expected) =>
        Assert.Equal(expected, Cidr.Subnet(block, newBits, number));

    [Fact]
    public void Subnet_puts_the_number_behind_the_prefix() =>
        Gen.Select(Gen.UInt, Gen.Int[0, 32], Gen.Int[0, 32], Gen.UInt).Sample((address, prefixLength, bits, seed) =>
        {
            var newBits = Math.Min(bits, 32 - prefixLength);
            var number = (int)(seed & ((1L << Math.Min(newBits, 31)) - 1));
            var prefix = BitText.OfPrefix(address, prefixLength);
            return Cidr.Subnet($"{BitText.Dotted(BitText.OfAddress(address))}/{prefixLength}", newBits, number)
                == BitText.Block(prefix + BitText.Digits(number, newBits));
        });

    [Theory]
    [InlineData("10.0.0.0/24", -1, "10.0.0.0/24 can grow by 0 to 8 bits.")]
    [InlineData("10.0.0.0/24", 9, "10.0.0.0/24 can grow by 0 to 8 bits.")]
    [InlineData("10.0.0.7/32", 1, "10.0.0.7/32 can grow by 0 to 0 bits.")]
    public void Subnet_refuses_bits_that_do_not_fit(string block, int newBits, string message)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(newBits), () => Cidr.Subnet(block, newBits, 0));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void Subnet_refuses_a_number_that_is_no_part(int number)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => Cidr.Subnet("10.0.0.0/24", 4, number));

        Assert.StartsWith("10.0.0.0/24 with 4 more bits has the subnets 0 to 15.", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The first three are the examples of Terraform's documentation of <c>cidrhost</c>.</summary>
    [Theory]
    [InlineData("10.12.112.0/20", 16, "10.12.112.16")]
    [InlineData("10.12.112.0/20", 268, "10.12.113.12")]
    [InlineData("10.0.0.0/8", -2, "10.255.255.254")]
    [InlineData("10.0.0.0/24", 0, "10.0.0.0")]
    [InlineData("10.0.0.0/24", 255, "10.0.0.255")]
    [InlineData("10.0.0.0/24", -1, "10.0.0.255")]
    [InlineData("10.0.0.0/24", -256, "10.0.0.0")]
    [InlineData("10.0.0.99/24", 5, "10.0.0.5")]
    [InlineData("10.0.0.7/32", 0, "10.0.0.7")]
    [InlineData("0.0.0.0/0", int.MinValue, "128.0.0.0")]
    [InlineData("0.0.0.0/0", int.MaxValue, "127.255.255.255")]
    public void Host_is_the_address_with_that_number(string block, int number, string expected) =>
        Assert.Equal(expected, Cidr.Host(block, number));

    [Fact]
    public void Host_counts_from_either_end() =>
        Gen.Select(Gen.UInt, Gen.Int[1, 32], Gen.UInt).Sample((address, prefixLength, seed) =>
        {
            var prefix = BitText.OfPrefix(address, prefixLength);
            var size = 32 - prefixLength;
            var number = (int)(seed & ((1L << size) - 1));
            var expected = BitText.Dotted(prefix + BitText.Digits(number, size));
            var fromEnd = (int)(number - (1L << size));
            return Cidr.Host(BitText.Block(prefix), number) == expected && Cidr.Host(BitText.Block(prefix), fromEnd) == expected;
        });

    [Theory]
    [InlineData("10.0.0.0/24", 256, "10.0.0.0/24 has the addresses 0 to 255.")]
    [InlineData("10.0.0.0/24", -257, "10.0.0.0/24 has the addresses 0 to 255.")]
    [InlineData("10.0.0.7/32", 1, "10.0.0.7/32 has the addresses 0 to 0.")]
    public void Host_refuses_a_number_that_is_no_address(string block, int number, string message)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => Cidr.Host(block, number));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", "10.255.0.0/16", true)]
    [InlineData("10.0.0.0/16", "10.0.0.0/8", false)]
    [InlineData("10.0.0.0/8", "11.0.0.0/8", false)]
    [InlineData("10.0.0.0/8", "10.255.255.255", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0", false)]
    [InlineData("0.0.0.0/0", "255.255.255.255", true)]
    public void Contains_asks_for_every_address(string block, string inner, bool expected) =>
        Assert.Equal(expected, Cidr.Contains(block, inner));

    [Theory]
    [InlineData("10.0.0.0/8", "10.255.0.0/16", true)]
    [InlineData("10.255.0.0/16", "10.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", true)]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", false)]
    [InlineData("10.0.3.5/24", "10.0.3.0/32", true)]
    public void Overlaps_asks_for_one_address(string first, string second, bool expected) =>
        Assert.Equal(expected, Cidr.Overlaps(first, second));
}
