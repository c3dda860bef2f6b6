using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>One thing that is recorded at once: all of it, or nothing.</summary>
public sealed record StateChange
{
    /// <summary>A call that is about to be made; null when none begins.</summary>
    public Intent? Begun { get; init; }

    /// <summary>The resource whose call is not under way any more; null when none ends.</summary>
    public ResourceAddress? Ended { get; init; }

    /// <summary>A resource that is there now, in place of another at its address; null for none.</summary>
    public RecordedResource? Made { get; init; }

    /// <summary>A resource that is no longer the deployment's; null for none.</summary>
    public ResourceAddress? Removed { get; init; }
}
