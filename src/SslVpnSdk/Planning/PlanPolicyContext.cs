namespace SslVpnSdk.Planning;

/// <summary>What a policy knows besides the step.</summary>
/// <param name="Plan">The whole plan: its document with stack, environment and region, and its other steps.</param>
/// <param name="Now">The time of now; that of the apply when it is applied.</param>
/// <param name="Endpoint">Where the control plane is; null for the embedded one.</param>
public sealed record PlanPolicyContext(Plan Plan, DateTimeOffset Now, Uri? Endpoint);
