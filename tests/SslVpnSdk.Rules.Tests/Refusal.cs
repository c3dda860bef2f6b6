namespace SslVpnSdk.Rules.Tests;

/// <summary>A call that the control plane refused.</summary>
/// <param name="Action">The action.</param>
/// <param name="Id">The id of the rule; the error code when no rule stands behind the refusal.</param>
/// <param name="Message">The message.</param>
internal sealed record Refusal(string Action, string Id, string Message);
