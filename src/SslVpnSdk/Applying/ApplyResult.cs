using SslVpnSdk.Bundles;

namespace SslVpnSdk.Applying;

/// <summary>The end of an apply.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Done">The operations that were done, in their order.</param>
/// <param name="Total">How many there were to do.</param>
/// <param name="Failure">What went wrong, in one line; null unless <paramref name="Outcome"/> is <see cref="ApplyOutcome.Failed"/>.</param>
public sealed record ApplyResult(ApplyOutcome Outcome, EquatableList<ApplyEvent> Done, int Total, string? Failure)
{
    /// <summary>The client certificates that were written to disk, by name.</summary>
    public EquatableList<WrittenBundle> Bundles { get; init; } = new([]);
}
