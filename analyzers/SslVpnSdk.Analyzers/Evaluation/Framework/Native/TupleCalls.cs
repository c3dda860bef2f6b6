using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Tuples, whose elements are read and written as fields.</summary>
internal static class TupleCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "new" or "Create" => call => call.Known(
            new TupleValue((INamedTypeSymbol)call.ResultType, [.. call.Arguments.Select(argument => argument.Value.Copied())])),
        _ => ObjectCalls.Find(member),
    };
}
