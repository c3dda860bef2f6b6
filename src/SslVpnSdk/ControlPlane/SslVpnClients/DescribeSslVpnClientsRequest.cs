namespace SslVpnSdk.ControlPlane;

/// <summary>Lists the clients connected to a VPN gateway now.</summary>
public sealed record DescribeSslVpnClientsRequest : RegionalRequest<DescribeSslVpnClientsResponse>
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
