using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Comparisons of and searches in texts, where the machine's culture cannot change their result.</summary>
internal static class TextSearches
{
    public static NativeMember? Find(string member) => member switch
    {
        "CompareTo" => call => call.This.Content is string left && call[0].Required().Content is null or string ? call.Known(new SignValue(Compare(call, left, call[0].Content as string))) : null,
        "Compare" => Compare,
        "IndexOf" or "LastIndexOf" or "StartsWith" or "EndsWith" or "Contains" => Search,
        "Equals" or "Replace" => OrdinalOnly,
        _ => null,
    };

    private static Value? Compare(Invocation call)
    {
        if (ComparisonOf(call) is >= 4)
        {
            return null;
        }

        var isCaseSensitive = call.Count == 2 || (call.Count == 3 && (ComparisonOf(call) is 0 or 2 || call[2].Content is false));
        return isCaseSensitive && call[1].Content is null or string
            ? call.Known(new SignValue(Compare(call, call[0].Content as string, call[1].Content as string)))
            : throw call.Stopped(TextOrder.UnknownReason);
    }

    private static int Compare(Invocation call, string? left, string? right) => TextOrder.Compare(left, right) is { } order ? Math.Sign(order) : throw call.Stopped(TextOrder.UnknownReason);

    private static Value? Search(Invocation call)
    {
        var comparison = ComparisonOf(call);
        var isOrdinal = comparison >= 4 || call[0].Content is not string || (call.Method.Name == "Contains" && comparison is null);
        if (isOrdinal)
        {
            return null;
        }

        var (text, part) = (call.This.As<string>(), call[0].As<string>());
        var numbers = call.Arguments.Select(argument => argument.Value.Content).OfType<int>().ToArray();
        if (!TextOrder.IsSearchKnown(text, part) || call.Arguments.Any(argument => argument.Value.Content is bool))
        {
            throw call.Stopped(TextOrder.UnknownSearchReason);
        }

        var kind = comparison is 1 or 3 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return call.Known((call.Method.Name, numbers) switch
        {
            ("StartsWith", _) => text.StartsWith(part, kind),
            ("EndsWith", _) => text.EndsWith(part, kind),
            ("Contains", _) => text.IndexOf(part, kind) >= 0,
            ("IndexOf", []) => text.IndexOf(part, kind),
            ("IndexOf", [var start]) => text.IndexOf(part, start, kind),
            ("IndexOf", [var start, var count]) => text.IndexOf(part, start, count, kind),
            (_, []) => text.LastIndexOf(part, kind),
            (_, [var start]) => text.LastIndexOf(part, start, kind),
            var (_, range) => text.LastIndexOf(part, range[0], range[1], kind),
        });
    }

    private static Value? OrdinalOnly(Invocation call) => ComparisonOf(call) is null or >= 4 && call.Count < 4 ? null : throw call.Stopped(TextOrder.UnknownSearchReason);

    // The number of the StringComparison; from four on they are ordinal.
    private static int? ComparisonOf(Invocation call) =>
        call.Arguments.Select(argument => argument.Value.Content).OfType<EnumValue>().FirstOrDefault(member => member.Type.Name == nameof(StringComparison))?.Number as int?;
}
