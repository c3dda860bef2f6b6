using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>What every object has.</summary>
internal static class ObjectCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "Equals" => call => call.Known(call.Count == 1 ? Equality.AreEqual(call.This, call[0]) : Equality.AreEqual(call[0], call[1])),
        "ReferenceEquals" => call => call.Known(Types.Objects.AreSame(call[0], call[1])),
        "CompareTo" => call => call.Known(SignValue.Of(Order.Compare(call.This, call[0]), call.This, call[0])),
        "ToString" => call => call.Known(
            Text.Of(call.This, call.Count > 0 ? call[0].Content as string : null) ?? throw call.Stopped("the text of this value is not evaluated")),
        "GetHashCode" => call => call.Known(new HashValue(Equality.HashOf(call.This))),
        _ => null,
    };
}
