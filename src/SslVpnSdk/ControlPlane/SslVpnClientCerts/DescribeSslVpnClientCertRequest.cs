namespace SslVpnSdk.ControlPlane;

/// <summary>Asks for one client certificate with its key and its OpenVPN configuration.</summary>
public sealed record DescribeSslVpnClientCertRequest : RegionalRequest<DescribeSslVpnClientCertResponse>
{
    /// <summary>The id of the client certificate, <c>vsc-…</c>.</summary>
    public required string SslVpnClientCertId { get; init; }
}
