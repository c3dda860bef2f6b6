using SslVpnSdk.Applying;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>Does something when it is told of an operation, at once.</summary>
internal sealed class EventAction(Action<ApplyEvent> action) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value) => action(value);
}
