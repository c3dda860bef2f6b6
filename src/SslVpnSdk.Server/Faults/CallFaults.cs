using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Faults;

/// <summary>The faults that strike one call, in the order in which they do.</summary>
internal sealed class CallFaults(IReadOnlyList<FaultRule> rules, TimeProvider time)
{
    private static readonly ApiError Throttled = new(400, "Throttling.User", "Request was denied due to user flow control.");

    /// <summary>How far the server's clock is off while the time stamp of the call is checked.</summary>
    public TimeSpan ClockSkew => Sum(FaultKind.ClockSkew);

    /// <summary>How much longer the change takes that the call begins; null for forever.</summary>
    public TimeSpan? Delay => Of(FaultKind.StuckTransition).Any(rule => rule.Milliseconds is null) ? null : Sum(FaultKind.StuckTransition);

    /// <summary>Holds the call back, and ends it when a fault strikes before the action is done.</summary>
    /// <exception cref="ConnectionFaultException">The connection has to end.</exception>
    /// <exception cref="RefusalException">The call is refused.</exception>
    public async Task BeforeAsync(CancellationToken cancellationToken)
    {
        if (Sum(FaultKind.Latency) is { Ticks: > 0 } latency)
        {
            await Task.Delay(latency, time, cancellationToken);
        }

        EndConnection(FaultMoment.Before);
        foreach (var rule in rules)
        {
            if (rule.Kind == FaultKind.Throttling)
            {
                throw new ThrottledException(Throttled, TimeSpan.FromMilliseconds(rule.Milliseconds ?? 0));
            }

            if (rule.Kind == FaultKind.ServerError)
            {
                throw (rule.Status == 500 ? ProtocolError.Internal : ProtocolError.Unavailable).Refused();
            }
        }
    }

    /// <summary>Ends the connection when a fault strikes after the action is done.</summary>
    /// <exception cref="ConnectionFaultException">The connection has to end.</exception>
    public void After() => EndConnection(FaultMoment.After);

    private void EndConnection(FaultMoment moment)
    {
        if (rules.FirstOrDefault(rule => rule.When == moment && rule.Kind is (FaultKind.Drop or FaultKind.Cut)) is { } rule)
        {
            throw new ConnectionFaultException(isCut: rule.Kind == FaultKind.Cut);
        }
    }

    private IEnumerable<FaultRule> Of(FaultKind kind) => rules.Where(rule => rule.Kind == kind);

    private TimeSpan Sum(FaultKind kind) => TimeSpan.FromMilliseconds(Of(kind).Sum(rule => (long)(rule.Milliseconds ?? 0)));
}
