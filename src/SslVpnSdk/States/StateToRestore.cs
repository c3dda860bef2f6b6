namespace SslVpnSdk.States;

/// <summary>A state that can be restored, and in whose place.</summary>
/// <param name="State">The state of the file.</param>
/// <param name="Present">The state that is there; null when it cannot be used.</param>
/// <param name="Fault">What is wrong with the state that is there; null when it can be used.</param>
public sealed record StateToRestore(DeploymentState State, DeploymentState? Present, string? Fault);
