using System.Globalization;
using System.Text;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>What is appended to a text as the text it has in the invariant culture.</summary>
internal static class StringBuilderCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Append" => call => AppendedText(call) is { } text ? Changed(call, builder => builder.Append(text)) : null,
        "Insert" => call => call.Count == 2 && TextOf(call[1]) is { } text ? Changed(call, builder => builder.Insert(call[0].As<int>(), text)) : null,
        "AppendJoin" => call =>
        {
            var text = TextCalls.Joined(call, 0).As<string>();
            return Changed(call, builder => builder.Append(text));
        }
        ,
        _ => null,
    };

    private static Value Changed(Invocation call, Action<StringBuilder> change)
    {
        change((StringBuilder)call.This.As<HostObject>().Instance);
        return call.Known(call.This.Content);
    }

    // Of an interpolated string the evaluation passes the text, whatever handler the compiler would have it written by.
    private static string? AppendedText(Invocation call) => call.Count switch
    {
        1 => TextOf(call[0]),
        2 when call[1].Content is string text => text,
        _ => null,
    };

    private static string? TextOf(Value value) =>
        value.Content is ArrayValue or SpanValue or HostObject { Instance: StringBuilder } ? null : value.ToString(null, CultureInfo.InvariantCulture);
}
