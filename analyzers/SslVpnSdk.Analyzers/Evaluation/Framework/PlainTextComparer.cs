using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Culture-sensitive comparison of texts of which every culture's data says the same; it stops at others.</summary>
internal sealed class PlainTextComparer(bool ignoresCase) : StringComparer
{
    public override int Compare(string? x, string? y) =>
        TextOrder.Compare(Folded(x), Folded(y)) ?? throw new NotSupportedException(TextOrder.UnknownReason);

    public override bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null
        : TextOrder.IsSearchKnown(x, y) || x == y ? string.Equals(Folded(x), Folded(y), StringComparison.Ordinal)
        : throw new NotSupportedException(TextOrder.UnknownSearchReason);

    public override int GetHashCode(string obj) => Ordinal.GetHashCode(Folded(obj)!);

    private string? Folded(string? text) => ignoresCase ? text?.ToUpperInvariant() : text;
}
