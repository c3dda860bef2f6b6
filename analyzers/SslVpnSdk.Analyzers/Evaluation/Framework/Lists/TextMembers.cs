namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Texts, characters and what makes them.</summary>
internal static class TextMembers
{
    public static readonly (string Type, string Members)[] All =
    [
        ("System.String", """
            new Empty Chars Length Compare CompareOrdinal CompareTo Concat Contains Create EndsWith Equals Format GetHashCode IndexOf IndexOfAny Insert
            IsNullOrEmpty IsNullOrWhiteSpace Join LastIndexOf LastIndexOfAny Normalize PadLeft PadRight Remove Replace ReplaceLineEndings Split StartsWith
            Substring ToCharArray ToLower ToLowerInvariant ToString ToUpper ToUpperInvariant Trim TrimEnd TrimStart GetEnumerator operators
            """),
        ("System.CharEnumerator", "Current !MoveNext Dispose"),
        ("System.Char", """
            CompareTo Equals GetHashCode GetNumericValue IsAscii IsAsciiDigit IsAsciiHexDigit IsAsciiHexDigitLower IsAsciiHexDigitUpper
            IsAsciiLetter IsAsciiLetterLower IsAsciiLetterOrDigit IsAsciiLetterUpper IsBetween IsControl IsDigit IsLetter IsLetterOrDigit IsLower
            IsNumber IsPunctuation IsSeparator IsSymbol IsUpper IsWhiteSpace Parse ToLower ToLowerInvariant ToString ToUpper ToUpperInvariant TryParse
            """),
        ("System.Text.StringBuilder", """
            new !Append !AppendFormat !AppendJoin !Clear !EnsureCapacity !Insert !Remove !Replace Capacity Chars Equals Length ToString
            """),
        ("System.StringComparer", """
            Compare CurrentCulture CurrentCultureIgnoreCase Equals FromComparison GetHashCode InvariantCulture InvariantCultureIgnoreCase Ordinal
            OrdinalIgnoreCase
            """),
        ("System.FormattableString", "Invariant"),
        ("System.BitConverter", "ToString"),
        ("System.Globalization.CultureInfo", "InvariantCulture"),
        ("System.Text.Encoding", "ASCII UTF8 Latin1 GetByteCount GetBytes GetString"),
        ("System.Span`1", "new Clear CopyTo Empty Fill IsEmpty Length Slice ToArray ToString TryCopyTo"),
        ("System.ReadOnlySpan`1", "new CopyTo Empty IsEmpty Length Slice ToArray ToString TryCopyTo"),
        ("System.MemoryExtensions", """
            AsSpan Contains ContainsAny CopyTo Count EndsWith Equals IndexOf IndexOfAny LastIndexOf Reverse SequenceEqual StartsWith Trim TrimEnd TrimStart
            """),
    ];
}
