using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Indices, which older hosts do not have.</summary>
internal static class IndexCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "new" => call => call.Known(New(call, call.Count > 1 && call[1].As<bool>())),
        "operators" or "FromStart" => call => call.Known(New(call, false)),
        "FromEnd" => call => call.Known(New(call, true)),
        "Start" => call => call.Known(new Index(0)),
        "End" => call => call.Known(new Index(0, true)),
        "Value" => call => call.Known(call.This.As<Index>().Value),
        "IsFromEnd" => call => call.Known(call.This.As<Index>().IsFromEnd),
        "GetOffset" => call => call.Known(OffsetOf(call.This.As<Index>(), call[0].As<int>())),
        "ToString" => call => call.Known(TextOf(call.This.As<Index>())),
        "Equals" => call => call.Known(Equality.AreEqual(call.This, call[0])),
        _ => null,
    };

    public static int OffsetOf(Index index, int length) => index.IsFromEnd ? length - index.Value : index.Value;

    public static string TextOf(Index index) => (index.IsFromEnd ? "^" : "") + index.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Index New(Invocation call, bool isFromEnd) =>
        call[0].As<int>() is >= 0 and var value ? new Index(value, isFromEnd) : throw call.ArgumentOutOfRange("value");
}
