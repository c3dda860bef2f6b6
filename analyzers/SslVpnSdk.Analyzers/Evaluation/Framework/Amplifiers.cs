using System.Numerics;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Charges the calls that make much of little before they are made: afterwards the memory would be gone.</summary>
internal static class Amplifiers
{
    public static void Charge(Invocation call)
    {
        if (Elements(call) is > 0 and var elements)
        {
            call.Evaluator.Budget.Allocate(call.Node, elements);
        }
    }

    private static long Elements(Invocation call) => call.Target.Name switch
    {
        "System.String.new" when call.Count == 2 => Number(call, 1),
        "System.String.PadLeft" or "System.String.PadRight" => Number(call, 0),
        "System.String.Replace" when call is { Count: >= 2, This.Content: string text } && call[0].Content is string { Length: > 0 } old && call[1].Content is string part =>
            part.Length <= old.Length ? 0 : (long)text.Length / old.Length * part.Length,
        "System.String.ReplaceLineEndings" when call.This.Content is string text && call is { Count: 1 } && call[0].Content is string part => (long)text.Length * part.Length,
        "System.String.Insert" => Number(call, 0),
        "System.String.Format" or "System.Text.StringBuilder.AppendFormat" => Formatted(call),
        "System.Text.StringBuilder.Append" when call.Count == 2 && call[1].Content is int count => count,
        "System.Text.StringBuilder.Append" when call.Count > 0 => Length(call[0]) / 16,
        "System.Text.StringBuilder.Insert" when call.Count == 3 => Number(call, 2) * Math.Max(1, Length(call[1])),
        "System.Text.StringBuilder.Insert" => Length(call[1]) / 16,
        "System.Text.StringBuilder.Replace" when call.This.Content is HostObject { Instance: System.Text.StringBuilder text } =>
            (long)text.Length * Math.Max(1, Length(call[1])) / Math.Max(1, Length(call[0])),
        "System.Text.StringBuilder.Length" or "System.Text.StringBuilder.Capacity" or "System.Text.StringBuilder.EnsureCapacity" => Number(call, 0),
        "System.Numerics.BigInteger.Pow" when call[0].Content is HostObject { Instance: BigInteger value } => Words(value) * Number(call, 1) / 8,
        "System.Numerics.BigInteger.operators" or "System.Numerics.BigInteger.Multiply" when call.Method.Name is "op_Multiply" or "Multiply" or "op_LeftShift" => Product(call),
        _ when call.Method.Name is "ToString" or "TryFormat" && call.Count > 0 && call[0].Content is string format => Widths.Of(format),
        _ when call.Method.MethodKind == Microsoft.CodeAnalysis.MethodKind.Constructor || call.Method.Name is "EnsureCapacity" or "set_Capacity" =>
            call.Target.Name.StartsWith("System.Collections.", StringComparison.Ordinal) || call.Target.Name.StartsWith("System.Text.StringBuilder", StringComparison.Ordinal)
                ? Number(call, 0) : 0,
        _ => 0,
    };

    private static long Number(Invocation call, int index) => index < call.Count && call[index].Content is int number ? number : 0;

    private static long Length(Value value) => value.Content switch
    {
        string text => text.Length,
        HostObject { Instance: System.Text.StringBuilder text } => text.Length,
        ArrayValue array => array.Elements.Length,
        _ => 1,
    };

    // Each place of a format may take the longest argument.
    private static long Formatted(Invocation call)
    {
        var format = call.Arguments.Select(argument => argument.Value.Content).OfType<string>().FirstOrDefault() ?? "";
        var longest = call.Arguments
            .SelectMany(argument => argument.Value.Content is ArrayValue array ? (IEnumerable<Value>)array.Elements : [argument.Value])
            .Select(argument => argument.Content is string text ? text.Length : 1)
            .Max();
        return Widths.Of(format) + (format.Count(c => c == '{') * (long)longest / 16);
    }

    private static long Product(Invocation call) => call[1].Content switch
    {
        int bits => bits / 8,
        HostObject { Instance: BigInteger right } when call[0].Content is HostObject { Instance: BigInteger left } => Words(left) * Words(right) / 16,
        _ => 0,
    };

    private static long Words(BigInteger value) => value.ToByteArray().Length / 4;
}
