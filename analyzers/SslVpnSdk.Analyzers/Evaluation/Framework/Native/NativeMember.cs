using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>A call that is not left to the host's method as it is.</summary>
/// <returns>The result; null when this overload, or these arguments, are left to the host.</returns>
internal delegate Value? NativeMember(Invocation call);
