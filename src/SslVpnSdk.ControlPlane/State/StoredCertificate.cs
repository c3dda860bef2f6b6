namespace SslVpnSdk.ControlPlane.State;

/// <summary>A client certificate with its key.</summary>
internal sealed record StoredCertificate : IStored
{
    private static readonly TimeSpan ExpiringSoon = TimeSpan.FromDays(7);

    public required string Id { get; init; }

    public required string RegionId { get; init; }

    public required string SslVpnServerId { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string CaCertificate { get; init; }

    public required string Certificate { get; init; }

    public required string Key { get; init; }

    /// <summary>Whether a change of the server made the certificate invalid before its end.</summary>
    public bool IsInvalidated { get; init; }

    /// <summary>
    /// The status. The service has three words and none for an invalidated certificate; <c>expired</c> is the one that says it
    /// serves no longer, so whoever waits for <c>normal</c> or renews what is not does the right thing.
    /// </summary>
    public string Status(DateTimeOffset now) => this switch
    {
        { IsInvalidated: true } => "expired",
        _ when now >= EndsAt => "expired",
        _ when EndsAt - now <= ExpiringSoon => "expiring-soon",
        _ => "normal",
    };
}
