using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Comparers called through their interfaces, and what combines hash codes.</summary>
internal static class ComparerCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Equals" => call => call.Known(ProgramEqualityComparer.Of(call.This, call.Evaluator, call.Node).Equals(call[0], call[1])),
        "GetHashCode" => call => call.Known(new HashValue(ProgramEqualityComparer.Of(call.This, call.Evaluator, call.Node).GetHashCode(call[0]))),
        "Compare" => call => call.Known(SignValue.Of(ProgramComparer.Of(call.This, call.Evaluator, call.Node).Compare(call[0], call[1]), call[0], call[1])),
        "Nullable.Compare" => call => call.Known(Order.Compare(call[0], call[1])),
        "Nullable.Equals" => call => call.Known(Equality.AreEqual(call[0], call[1])),
        "HashCode.Combine" => call => call.Known(new HashValue(call.Arguments.Aggregate(
            call.Count, (hash, argument) => Equality.Combined(hash, Equality.HashOf(argument.Value))))),
        _ => null,
    };
}
