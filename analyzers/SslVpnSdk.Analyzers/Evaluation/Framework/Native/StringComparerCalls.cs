using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Comparers of texts: of culture-sensitive ones those that compare what is the same in every culture.</summary>
internal static class StringComparerCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Compare" => call => call.This.Content is HostObject { Instance: StringComparer comparer } && call[0].Required().Content is null or string && call[1].Required().Content is null or string
            ? call.Known(new SignValue(Math.Sign(comparer.Compare(call[0].Content as string, call[1].Content as string))))
            : null,
        "CurrentCulture" or "InvariantCulture" => call => Of(call, new PlainTextComparer(ignoresCase: false)),
        "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" => call => Of(call, new PlainTextComparer(ignoresCase: true)),
        "FromComparison" => call => Of(call, call[0].As<EnumValue>().Number switch
        {
            4 => StringComparer.Ordinal,
            5 => StringComparer.OrdinalIgnoreCase,
            0 or 2 => new PlainTextComparer(ignoresCase: false),
            1 or 3 => new PlainTextComparer(ignoresCase: true),
            _ => throw new ArgumentException(null),
        }),
        _ => null,
    };

    private static Value Of(Invocation call, StringComparer comparer) => call.Known(new HostObject(call.ResultType, comparer));
}
