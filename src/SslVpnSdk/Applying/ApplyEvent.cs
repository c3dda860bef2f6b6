using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What an apply reports while it works.</summary>
/// <param name="Phase">Whether the operation starts, is done, or failed.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Address">The resource.</param>
/// <param name="Id">The resource's id; null while it has none.</param>
/// <param name="Elapsed">The time since the operation started; zero at its start.</param>
/// <param name="Number">Which operation of the apply it is, from 1.</param>
/// <param name="Total">How many operations the apply has.</param>
public sealed record ApplyEvent(
    ApplyPhase Phase, OperationKind Operation, ResourceAddress Address, string? Id, TimeSpan Elapsed, int Number, int Total);
