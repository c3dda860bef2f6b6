using SslVpnSdk.Addressing;

namespace SslVpnSdk;

/// <summary>IPv4 CIDR arithmetic for stacks, with the meaning of Terraform's <c>cidrsubnet</c> and <c>cidrhost</c>; evaluated at compile time too.</summary>
public static class Cidr
{
    /// <summary>The subnet with the given number when <paramref name="cidrBlock"/> is cut into parts with <paramref name="newBits"/> more prefix bits.</summary>
    /// <param name="cidrBlock">The block to cut, <c>a.b.c.d/n</c>; host bits are ignored.</param>
    /// <param name="newBits">How many bits the prefix grows by: 0 up to 32 minus the prefix length.</param>
    /// <param name="number">Which part, from 0 to 2^<paramref name="newBits"/> − 1.</param>
    /// <returns>The subnet as <c>a.b.c.d/n</c>: <c>Subnet("10.64.0.0/10", 6, 1)</c> is <c>10.65.0.0/16</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlock"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="cidrBlock"/> is no IPv4 CIDR block.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="newBits"/> or <paramref name="number"/> is outside its range.</exception>
    public static string Subnet(string cidrBlock, int newBits, int number)
    {
        var block = Block(cidrBlock, nameof(cidrBlock));
        var room = 32 - block.PrefixLength;
        if (newBits < 0 || newBits > room)
        {
            throw new ArgumentOutOfRangeException(nameof(newBits), newBits, $"{block} can grow by 0 to {room} bits.");
        }

        var count = 1L << newBits;
        if (number < 0 || number >= count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"{block} with {newBits} more bits has the subnets 0 to {count - 1}.");
        }

        return CidrBlock.Of(block.First + ((uint)number << (room - newBits)), block.PrefixLength + newBits).ToString();
    }

    /// <summary>The address with the given number in a block.</summary>
    /// <param name="cidrBlock">The block, <c>a.b.c.d/n</c>; host bits are ignored.</param>
    /// <param name="number">Which address, from 0; negative numbers count from the end, so −1 is the last.</param>
    /// <returns>The address without a prefix length: <c>Host("10.0.0.0/24", 5)</c> is <c>10.0.0.5</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlock"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="cidrBlock"/> is no IPv4 CIDR block.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The block has no such address.</exception>
    public static string Host(string cidrBlock, int number)
    {
        var block = Block(cidrBlock, nameof(cidrBlock));
        var index = number < 0 ? block.AddressCount + number : number;
        if (index < 0 || index >= block.AddressCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"{block} has the addresses 0 to {block.AddressCount - 1}.");
        }

        return CidrBlock.ToAddress((uint)(block.First + index)).ToString();
    }

    /// <summary>Whether every address of <paramref name="inner"/> is in <paramref name="cidrBlock"/>.</summary>
    /// <param name="cidrBlock">The outer block, <c>a.b.c.d/n</c>.</param>
    /// <param name="inner">A block <c>a.b.c.d/n</c>, or one address <c>a.b.c.d</c>.</param>
    /// <returns>True when <paramref name="inner"/> is equal to or part of <paramref name="cidrBlock"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">An argument is no IPv4 CIDR block (or, for <paramref name="inner"/>, address).</exception>
    public static bool Contains(string cidrBlock, string inner)
    {
        var outer = Block(cidrBlock, nameof(cidrBlock));
        if (inner is null)
        {
            throw new ArgumentNullException(nameof(inner));
        }

        if (inner.IndexOf('/') >= 0)
        {
            return outer.Contains(Block(inner, nameof(inner)));
        }

        return CidrText.TryReadAddress(inner, out var address, out var fault)
            ? outer.First <= address && address <= outer.Last
            : throw new FormatException($"'{inner}' is not an IPv4 address: {fault}.");
    }

    /// <summary>Whether two blocks share an address.</summary>
    /// <param name="first">A block, <c>a.b.c.d/n</c>.</param>
    /// <param name="second">Another block, <c>a.b.c.d/n</c>.</param>
    /// <returns>True when one is equal to, inside or around the other.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">An argument is no IPv4 CIDR block.</exception>
    public static bool Overlaps(string first, string second) =>
        Block(first, nameof(first)).Overlaps(Block(second, nameof(second)));

    private static CidrBlock Block(string? text, string parameter) =>
        CidrBlock.Parse(text ?? throw new ArgumentNullException(parameter));
}
