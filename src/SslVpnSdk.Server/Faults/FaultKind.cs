namespace SslVpnSdk.Server.Faults;

/// <summary>What goes wrong with a call.</summary>
public enum FaultKind
{
    /// <summary>The answer comes late, by <see cref="FaultRule.Milliseconds"/>.</summary>
    Latency,

    /// <summary>The call is refused with <c>Throttling.User</c>, and the caller told to wait for <see cref="FaultRule.Milliseconds"/>.</summary>
    Throttling,

    /// <summary>The call is refused with <see cref="FaultRule.Status"/>, 500 or 503.</summary>
    ServerError,

    /// <summary>The connection ends without an answer.</summary>
    Drop,

    /// <summary>The connection ends in the middle of the answer.</summary>
    Cut,

    /// <summary>The change that the call begins takes <see cref="FaultRule.Milliseconds"/> longer; forever when they are null.</summary>
    StuckTransition,

    /// <summary>The server's clock is off by <see cref="FaultRule.Milliseconds"/>, which can be negative, when the time stamp of the call is checked.</summary>
    ClockSkew,
}
