using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What an apply reports while it works: each operation waits, and then starts and is done or failed, or is skipped.</summary>
/// <param name="Phase">How far the operation is.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Address">The resource.</param>
/// <param name="Id">The resource's id; null while it has none.</param>
/// <param name="Elapsed">The time since the operation started; zero until then.</param>
/// <param name="Number">The how manieth operation it is that was started or skipped, from 1; 0 while it waits.</param>
/// <param name="Total">How many operations the apply has, as far as it is known.</param>
public sealed record ApplyEvent(
    ApplyPhase Phase, OperationKind Operation, ResourceAddress Address, string? Id, TimeSpan Elapsed, int Number, int Total)
{
    /// <summary>What names the operation in all events of one apply: a number from 1. A resource that is replaced has two operations.</summary>
    public int OperationId { get; init; }

    /// <summary>The <see cref="OperationId"/>s of those it waits for, while it waits: the first 16, where there are more. In later phases empty.</summary>
    public EquatableList<int> WaitsFor { get; init; } = new([]);

    /// <summary>Why it failed or was skipped, in one line; null in other phases.</summary>
    public string? Reason { get; init; }
}
