using SslVpnSdk.Applying;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>Keeps what it is told, at once.</summary>
internal sealed class EventList(List<ApplyEvent> events) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value) => events.Add(value);
}
