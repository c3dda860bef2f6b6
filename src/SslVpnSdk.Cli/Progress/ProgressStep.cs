using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Progress;

/// <summary>What was last heard of an operation.</summary>
/// <param name="Event">The last event.</param>
/// <param name="Time">When it came, in ticks of the clock.</param>
/// <param name="Sequence">The how manieth event of all it was: what came last is the most interesting.</param>
internal sealed record ProgressStep(ApplyEvent Event, long Time, int Sequence)
{
    /// <summary>Of the operations on one resource, the one to be shown: what works or went wrong before what waits, and that before what is done.</summary>
    public int Interest => Event.Phase switch
    {
        ApplyPhase.Started => 0,
        ApplyPhase.Failed => 1,
        ApplyPhase.Skipped => 2,
        ApplyPhase.Waiting => 3,
        _ => 4,
    };
}
