namespace SslVpnSdk.ControlPlane;

/// <summary>Lists client certificates. Filters are combined; an id that does not exist gives an empty list.</summary>
public sealed record DescribeSslVpnClientCertsRequest : RegionalRequest<DescribeSslVpnClientCertsResponse>
{
    /// <summary>The SSL server. Null: any.</summary>
    public string? SslVpnServerId { get; init; }

    /// <summary>The certificate. Null: any.</summary>
    public string? SslVpnClientCertId { get; init; }

    /// <summary>The exact name. Null: any.</summary>
    public string? Name { get; init; }

    /// <summary>The resource group. Null: any.</summary>
    public string? ResourceGroupId { get; init; }

    /// <summary>The page, from 1. Null: 1.</summary>
    public int? PageNumber { get; init; }

    /// <summary>The entries of a page, 1 to 50. Null: 10.</summary>
    public int? PageSize { get; init; }
}
