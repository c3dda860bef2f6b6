namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>A <c>DeploymentValue</c>: the string or parameter it was made of; null for one that is not set.</summary>
internal sealed record DeploymentText(object? Content);
