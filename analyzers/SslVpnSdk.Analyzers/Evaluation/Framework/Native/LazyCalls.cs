using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Values that are made when they are asked for.</summary>
internal static class LazyCalls
{
    /// <summary>Whether the value has been made; what a static field holds, another run may have asked for.</summary>
    public static Value? IsValueCreated(Invocation call) => call.This.Content is HeapValue { IsShared: true }
        ? throw call.Stopped("whether a value of a static field is created already depends on what ran before")
        : null;
}
