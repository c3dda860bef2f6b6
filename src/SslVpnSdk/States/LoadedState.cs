namespace SslVpnSdk.States;

/// <summary>What the files of a state hold.</summary>
/// <param name="State">The state.</param>
/// <param name="Snapshot">The text of the snapshot; null when there is none.</param>
/// <param name="FormatVersion">The version of the snapshot; 0 when there is none.</param>
/// <param name="HasJournal">Whether there is a journal.</param>
internal sealed record LoadedState(DeploymentState State, byte[]? Snapshot, int FormatVersion, bool HasJournal);
