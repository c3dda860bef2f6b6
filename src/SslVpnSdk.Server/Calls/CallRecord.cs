using System.Diagnostics;

namespace SslVpnSdk.Server.Calls;

/// <summary>What is known of a call while it is answered.</summary>
/// <param name="startedAt">When it came, as the time provider counts.</param>
/// <param name="activity">Its span; null when nobody listens.</param>
internal sealed class CallRecord(long startedAt, Activity? activity)
{
    public Activity? Activity { get; } = activity;

    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(startedAt);

    /// <summary>The call; null until it is read.</summary>
    public ServiceCall? Call { get; set; }

    /// <summary>The name of who made it; null until that is known.</summary>
    public string? User { get; set; }

    /// <summary>What came of it; null until then.</summary>
    public Outcome? Outcome { get; set; }
}
