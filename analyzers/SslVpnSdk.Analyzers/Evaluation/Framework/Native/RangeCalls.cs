using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Ranges, which older hosts do not have.</summary>
internal static class RangeCalls
{
    private static readonly Index End = new(0, true);

    public static NativeMember? Find(string member) => member switch
    {
        "new" => call => call.Known(new Range(call[0].As<Index>(), call[1].As<Index>())),
        "All" => call => call.Known(new Range(default, End)),
        "StartAt" => call => call.Known(new Range(call[0].As<Index>(), End)),
        "EndAt" => call => call.Known(new Range(default, call[0].As<Index>())),
        "Start" => call => call.Known(call.This.As<Range>().Start),
        "End" => call => call.Known(call.This.As<Range>().End),
        "GetOffsetAndLength" => GetOffsetAndLength,
        "ToString" => call => call.Known(TextOf(call.This.As<Range>())),
        "Equals" => call => call.Known(Equality.AreEqual(call.This, call[0])),
        _ => null,
    };

    public static string TextOf(Range range) => $"{IndexCalls.TextOf(range.Start)}..{IndexCalls.TextOf(range.End)}";

    private static Value GetOffsetAndLength(Invocation call)
    {
        var (range, length) = (call.This.As<Range>(), call[0].As<int>());
        var (start, end) = (IndexCalls.OffsetOf(range.Start, length), IndexCalls.OffsetOf(range.End, length));
        return start >= 0 && start <= end && end <= length
            ? call.Known(new TupleValue((INamedTypeSymbol)call.ResultType, [call.Known(start), call.Known(end - start)]))
            : throw call.ArgumentOutOfRange("length");
    }
}
