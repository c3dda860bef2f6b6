using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>A <c>StackParameter</c>: opaque, since its value comes with the deployment.</summary>
internal sealed record ParameterValue(Value Name);
