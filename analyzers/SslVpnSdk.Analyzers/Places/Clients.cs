using SslVpnSdk.Addressing;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Places;

/// <summary>What the rules know of clients and their addresses, in numbers and in words.</summary>
internal static class Clients
{
    /// <summary>The longest prefix length of a client CIDR block that serves some connections.</summary>
    public static int PrefixLengthFor(int connections) => Math.Max(
        ClientCidrBlockPrefixLengthRule.Minimum, ClientCidrBlockTooSmallRule.RecommendedPrefixLength(connections));

    /// <summary>A block's range, its addresses, and, when it is one of clients, how many it serves.</summary>
    public static string Describe(CidrBlock block, PlaceKind kind)
    {
        var range = $"{Address(block.First)}–{Address(block.Last)}, {Counted(block.AddressCount, "address", "addresses")}";
        return kind == PlaceKind.ClientCidrBlock ? $"{range}, {ServedBy(block)}" : range;
    }

    /// <summary>How many clients a block serves, in words.</summary>
    public static string ServedBy(CidrBlock block) =>
        Counted(block.AddressCount / ClientCidrBlockTooSmallRule.AddressesPerConnection, "client", "clients");

    private static string Counted(long count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private static string Address(uint address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";
}
