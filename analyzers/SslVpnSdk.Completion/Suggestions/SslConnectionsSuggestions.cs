using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>The numbers of SSL connections on offer.</summary>
internal static class SslConnectionsSuggestions
{
    /// <summary>The numbers, the smallest first.</summary>
    public static IEnumerable<Suggestion> All { get; } = [.. UnsupportedSslConnectionsRule.Supported.Select(Of)];

    private static Suggestion Of(int connections)
    {
        var prefixLength = Clients.PrefixLengthFor(connections);
        return new Suggestion(
            connections,
            $"client CIDR block /{prefixLength} or larger",
            $"{connections} clients at one time. They take {ClientCidrBlockTooSmallRule.AddressesPerConnection} addresses each, "
                + $"{ClientCidrBlockTooSmallRule.AddressesPerConnection * connections} in all: a client CIDR block with a prefix length of {prefixLength} or less.");
    }
}
