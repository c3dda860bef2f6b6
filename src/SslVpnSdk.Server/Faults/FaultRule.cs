namespace SslVpnSdk.Server.Faults;

/// <summary>A fault, and the calls it strikes.</summary>
public sealed record FaultRule
{
    private const int MaximumMilliseconds = 24 * 60 * 60 * 1000;

    /// <summary>What goes wrong.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>The actions: a name, in which <c>*</c> is any text. Default: every action.</summary>
    public string Action { get; init; } = "*";

    /// <summary>How probable the fault is for a call, from 0 to 1. Default: 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The calls it strikes at most. Null, the default: no end.</summary>
    public int? Times { get; init; }

    /// <summary>When a connection is dropped or cut. Default: before the action is done.</summary>
    public FaultMoment When { get; init; }

    /// <summary>The time the kind speaks of, up to a day; null for none, or, of a transition, forever.</summary>
    public int? Milliseconds { get; init; }

    /// <summary>The status of <see cref="FaultKind.ServerError"/>: 500 or 503. Default: 503.</summary>
    public int Status { get; init; } = 503;

    /// <summary>What is wrong with the rule; null for nothing.</summary>
    internal string? Fault() =>
        Probability is not (>= 0 and <= 1) ? $"the probability {Probability} is not from 0 to 1"
        : Times < 0 ? $"{Times} times is negative"
        : Status is not (500 or 503) ? $"the status {Status} is not 500 or 503"
        : Kind is FaultKind.Latency or FaultKind.ClockSkew && Milliseconds is null ? $"{Kind} needs milliseconds"
        : Milliseconds is { } length && (Math.Abs((long)length) > MaximumMilliseconds || (length < 0 && Kind != FaultKind.ClockSkew))
            ? $"{length} milliseconds are not from 0 to {MaximumMilliseconds}"
        : null;
}
