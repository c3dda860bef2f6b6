namespace SslVpnSdk.ControlPlane.Http;

/// <summary>What came of sending a call once: an answer, a refusal of the service, or something else.</summary>
internal sealed record Attempt
{
    /// <summary>The body of an answer; null for none.</summary>
    public ReadOnlyMemory<byte>? Answer { get; private init; }

    /// <summary>The service's refusal; null for none.</summary>
    public ControlPlaneException? Refusal { get; private init; }

    /// <summary>What came instead of an answer or a refusal, as a clause; null when one of them came.</summary>
    public string? Fault { get; private init; }

    /// <summary>What the system reported; null for nothing.</summary>
    public Exception? Cause { get; private init; }

    /// <summary>Whether the call can succeed when it is sent again.</summary>
    public bool IsTransient { get; private init; }

    /// <summary>Whether the call may have been done although it has no answer.</summary>
    public bool MayBeDone { get; private init; }

    /// <summary>How long the service asks to wait; null when it does not say.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The service's time; null when it does not say.</summary>
    public DateTimeOffset? Date { get; init; }

    public static Attempt Answered(ReadOnlyMemory<byte> body) => new() { Answer = body };

    public static Attempt Refused(ControlPlaneException refusal) => new()
    {
        Refusal = refusal,
        // What the gateway is busy with takes minutes, not attempts; who waits for it knows better how.
        IsTransient = refusal.Status >= 500 || ControlPlaneFaults.IsThrottling(refusal) || refusal.Code == ControlPlaneFaults.NonceUsed,
        MayBeDone = ControlPlaneFaults.MayBeDone(refusal),
    };

    public static Attempt Failed(string fault, bool isTransient, bool mayBeDone, Exception? cause = null) =>
        new() { Fault = fault, IsTransient = isTransient, MayBeDone = mayBeDone, Cause = cause };
}
