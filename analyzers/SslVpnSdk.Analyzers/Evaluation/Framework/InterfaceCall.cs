using System.Collections;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>
/// Calls through an interface over elements that the host's object does not keep as values: a dictionary is enumerated as pairs, a text as characters.
/// </summary>
internal static class InterfaceCall
{
    public static Value Make(Invocation call) => call.Method.Name switch
    {
        "GetEnumerator" => call.Calls.FromHost.Of(call.Calls.Sequence(call.This, call.Node).GetEnumerator(), call.ResultType, call.Node),
        "get_Count" when call.Calls.ToHost.Receiver(call.This) is ICollection collection => call.Known(collection.Count),
        "Contains" => call.Known(call.Calls.Sequence(call.This, call.Node).Any(element => Equality.AreEqual(element, call[0]))),
        "Dispose" => call.Nothing,
        "MoveNext" when call.This.Content is HostObject { Instance: IEnumerator enumerator } => call.Known(enumerator.MoveNext()),
        "get_Current" when call.This.Content is HostObject { Instance: IEnumerator enumerator } =>
            call.Calls.FromHost.Of(enumerator.Current, call.ResultType, call.Node),
        _ => throw call.Stopped($"'{call.Method.Name}' of this collection is not evaluated"),
    };
}
