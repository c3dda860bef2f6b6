using SslVpnSdk.Applying;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>Does something when it is told of an operation, at once.</summary>
internal sealed class EventAction(Action<ApplyEvent> action) : IProgress<ApplyEvent>
{
    /// <summary>Does something whenever an operation starts.</summary>
    public static EventAction AtStart(Action action) => new(told =>
    {
        if (told.Phase == ApplyPhase.Started)
        {
            action();
        }
    });

    public void Report(ApplyEvent value) => action(value);
}
