using System.Globalization;

namespace SslVpnSdk.Model.Tests.Addressing;

/// <summary>
/// CIDR arithmetic on strings of 32 binary digits: slow, and so simple that nothing can be wrong with it. The prefix of a block is
/// the prefix of its string.
/// </summary>
internal static class BitText
{
    /// <summary>The digits of an address.</summary>
    public static string OfAddress(uint address) => Convert.ToString((long)address, 2).PadLeft(32, '0');

    /// <summary>The digits of a block's prefix.</summary>
    public static string OfPrefix(uint address, int prefixLength) => OfAddress(address)[..prefixLength];

    /// <summary>The dotted text of an address.</summary>
    public static string Dotted(string digits) => string.Join('.', digits.Chunk(8).Select(octet => Convert.ToByte(new string(octet), 2)));

    /// <summary>The text of the block with a prefix.</summary>
    public static string Block(string prefix) => $"{Dotted(prefix.PadRight(32, '0'))}/{prefix.Length.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A number in so many binary digits.</summary>
    public static string Digits(int number, int length) => length == 0 ? "" : Convert.ToString(number, 2).PadLeft(length, '0');

    /// <summary>The first or last address of the block with a prefix.</summary>
    public static uint Edge(string prefix, char filler) => Convert.ToUInt32(prefix.PadRight(32, filler), 2);
}
