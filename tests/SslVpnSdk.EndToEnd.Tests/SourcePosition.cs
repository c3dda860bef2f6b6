namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>Where a text stands in a source file.</summary>
internal static class SourcePosition
{
    /// <summary>Line and column of a text's first occurrence as the compiler counts them: <c>12,5</c>.</summary>
    public static string Of(string text, string source)
    {
        var before = source[..source.IndexOf(text, StringComparison.Ordinal)];
        return $"{before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}";
    }
}
