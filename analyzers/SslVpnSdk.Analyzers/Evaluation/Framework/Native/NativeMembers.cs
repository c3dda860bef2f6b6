using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>The calls that are not left to the host's methods as they are.</summary>
internal static class NativeMembers
{
    /// <summary>How a member is called; null when it is left to the host.</summary>
    public static NativeMember? Find(string type, string member) => type switch
    {
        "System.Object" or "System.ValueType" => ObjectCalls.Find(member),
        "System.IComparable" or "System.IComparable`1" or "System.IEquatable`1" or "System.IFormattable" => ObjectCalls.Find(member),
        "System.Collections.Generic.IEqualityComparer`1" or "System.Collections.Generic.IComparer`1" => ComparerCalls.Find(member),
        "System.Collections.IEnumerator" when member == "Reset" => call => throw call.Stopped("starting an enumerator again is not evaluated"),
        "System.Nullable`1" => NullableCalls.Find(member),
        "System.Math" or "System.Int32" when member == "Sign" => call => call[0].Content is SignValue order ? call.Known(order.Sign) : null,
        "System.Nullable" => ComparerCalls.Find("Nullable." + member),
        "System.Enum" => EnumCalls.Find(member),
        "System.Collections.Generic.IList`1" => member == "Item" ? ArrayCalls.SetItem : null,
        "System.Lazy`1" => member == "IsValueCreated" ? LazyCalls.IsValueCreated : null,
        "System.Array" => ArrayCalls.Find(member) ?? ArraySearches.Find(member),
        "System.String" => TextCalls.Find(member) ?? TextSearches.Find(member),
        "System.Char" => CharacterCalls.Find(member),
        "System.Text.StringBuilder" => StringBuilderCalls.Find(member),
        "System.MemoryExtensions" or "System.Span`1" or "System.ReadOnlySpan`1" => SpanCalls.Find(member),
        "System.HashCode" => ComparerCalls.Find("HashCode." + member),
        "System.ArgumentNullException" or "System.ArgumentException" or "System.ArgumentOutOfRangeException" => GuardCalls.Find(member),
        "System.Linq.Enumerable" => SequenceCalls.Find(member) ?? ExtremeCalls.Find(member),
        "System.Index" => IndexCalls.Find(member),
        "System.Range" => RangeCalls.Find(member),
        "System.StringComparer" => StringComparerCalls.Find(member),
        "System.FormattableString" => TextCalls.Find("Invariant"),
        "System.Collections.Generic.List`1" => member == "Sort" ? SortCalls.List : null,
        _ when member is "CreateChecked" or "CreateTruncating" => NumberCalls.Find(member),
        _ when type.StartsWith("System.ValueTuple", StringComparison.Ordinal) => TupleCalls.Find(member),
        _ => null,
    };
}
