namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for the log of an SSL server: a line for each change of it and for each client that came or went.</summary>
/// <remarks>
/// The time is <see cref="From"/> to <see cref="To"/>, or <see cref="MinutePeriod"/> minutes that begin at <see cref="From"/>, end at
/// <see cref="To"/>, or end now. Without both ends the period is needed.
/// </remarks>
public sealed record DescribeVpnSslServerLogsRequest : RegionalRequest<DescribeVpnSslServerLogsResponse>
{
    /// <summary>The id of the SSL server, <c>vss-…</c>. The service spells this parameter otherwise than in its other actions.</summary>
    public required string VpnSslServerId { get; init; }

    /// <summary>The certificate the lines are about. Null: any, and those about none.</summary>
    public string? SslVpnClientCertId { get; init; }

    /// <summary>The first second, since 1970-01-01 UTC. Null: see the remarks.</summary>
    public long? From { get; init; }

    /// <summary>The last second, since 1970-01-01 UTC. Null: see the remarks.</summary>
    public long? To { get; init; }

    /// <summary>The number of minutes, from 1. Null: both ends are given.</summary>
    public int? MinutePeriod { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The lines of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
