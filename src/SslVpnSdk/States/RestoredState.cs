namespace SslVpnSdk.States;

/// <summary>A state that was put in the place of another.</summary>
/// <param name="State">The state as it is recorded now.</param>
/// <param name="Kept">Where the one before is kept, for messages; null when there was none.</param>
public sealed record RestoredState(DeploymentState State, string? Kept);
