namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The widths and precisions that are written into formats.</summary>
internal static class Widths
{
    /// <summary>The sum of the greater numbers in a format: it may make so many characters.</summary>
    public static long Of(string? format)
    {
        var (sum, number) = (0L, 0L);
        foreach (var c in format ?? "")
        {
            number = c is >= '0' and <= '9' ? Math.Min((number * 10) + (c - '0'), int.MaxValue) : 0;
            sum += number >= 100 ? number : 0;
        }

        return sum;
    }
}
