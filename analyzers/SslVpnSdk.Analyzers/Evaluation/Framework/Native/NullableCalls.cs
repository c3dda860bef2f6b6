using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Nullable values, which are kept as the value or as null.</summary>
internal static class NullableCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "new" => call => call[0],
        "HasValue" => call => call.Known(!call.This.IsNull),
        "Value" => call => Existing(call.This),
        "operators" => call => call.Method.Name == "op_Explicit" ? Existing(call[0]) : call[0],
        "GetValueOrDefault" => call => !call.This.IsNull ? call.This
            : call.Count == 1 ? call[0]
            : call.Evaluator.Default(call.Method.ReturnType, call.Node),
        _ => ObjectCalls.Find(member),
    };

    private static Value Existing(Value value) => value.IsNull ? throw new InvalidOperationException() : value;
}
