namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>
/// Culture-sensitive comparison of texts, where it does not depend on the machine. A program compares by the machine's collation data, or
/// ordinally in the invariant globalization mode; what both agree on is known.
/// </summary>
internal static class TextOrder
{
    public const string UnknownReason =
        "the order of these texts depends on the machine's globalization mode; use StringComparer.Ordinal";

    public const string UnknownSearchReason =
        "a culture-sensitive search in these texts depends on the machine's globalization mode; use StringComparison.Ordinal";

    // The printable characters of ASCII in the order of the root collation, but for case.
    private const string Collation = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The sign of the order; null when the machine decides it.</summary>
    public static int? Compare(string? left, string? right)
    {
        var ordinal = Math.Sign(string.CompareOrdinal(left, right));
        return ordinal == 0 || left is null || right is null ? ordinal
            : IsPlain(left) && IsPlain(right) && Collated(left, right) == ordinal ? ordinal
            : null;
    }

    /// <summary>Whether searching for a text in another finds the same ordinally and by every machine's collation data.</summary>
    public static bool IsSearchKnown(string text, string part) => text.All(IsWhole) && part.All(IsWhole);

    private static bool IsPlain(string text) => text.All(c => c is >= ' ' and <= '~');

    // Ideographs neither combine nor are ignored.
    private static bool IsWhole(char c) => c is (>= ' ' and <= '~') or (>= '\u4e00' and <= '\u9fff');

    private static int Collated(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var cases = 0;
        for (var i = 0; i < length; i++)
        {
            var order = Weight(left[i]) - Weight(right[i]);
            if (order != 0)
            {
                return Math.Sign(order);
            }

            // A small letter comes before its capital, when nothing else differs.
            cases = cases != 0 ? cases : Math.Sign(right[i] - left[i]);
        }

        return left.Length != right.Length ? Math.Sign(left.Length - right.Length) : cases;
    }

    private static int Weight(char c) => Collation.IndexOf(char.ToLowerInvariant(c));
}
