using SslVpnSdk.Bundles;

namespace SslVpnSdk.Applying;

/// <summary>The end of an apply.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Done">The operations that were done, in the order in which they ended.</param>
/// <param name="Failed">The operations that failed, each with its reason.</param>
/// <param name="Skipped">The operations that were not tried, or given up before they changed anything, each with its reason. Those a stop left waiting are not among them.</param>
/// <param name="Total">How many there were to do.</param>
public sealed record ApplyResult(
    ApplyOutcome Outcome, EquatableList<ApplyEvent> Done, EquatableList<ApplyEvent> Failed, EquatableList<ApplyEvent> Skipped, int Total)
{
    /// <summary>What went wrong first, in one line; null when nothing did.</summary>
    public string? Failure => Failed is [var first, ..] ? $"{first.Address}: {first.Reason}" : UnwrittenBundle;

    /// <summary>The client certificates that were written to disk, by name.</summary>
    public EquatableList<WrittenBundle> Bundles { get; init; } = new([]);

    /// <summary>A client certificate that is there and could not be written to disk, and why, in one line; null for none.</summary>
    public string? UnwrittenBundle { get; init; }
}
