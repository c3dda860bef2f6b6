namespace SslVpnSdk.Drafts;

/// <summary>A parameter: a value that is given at deployment.</summary>
/// <param name="Name">The name by which the deployment gives the value.</param>
/// <param name="Description">What the value is for; null when nothing is said.</param>
public sealed record ParameterDraft(DraftValue<string> Name, DraftValue<string>? Description);
