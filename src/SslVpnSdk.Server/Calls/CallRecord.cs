namespace SslVpnSdk.Server.Calls;

/// <summary>What is known of a call while it is answered.</summary>
internal sealed class CallRecord(long startedAt)
{
    /// <summary>When it came, as the time provider counts.</summary>
    public long StartedAt { get; } = startedAt;

    /// <summary>The call; null until it is read.</summary>
    public ServiceCall? Call { get; set; }

    /// <summary>The name of who made it; null until that is known.</summary>
    public string? User { get; set; }

    /// <summary>What came of it; null until then.</summary>
    public Outcome? Outcome { get; set; }
}
