namespace SslVpnSdk.ControlPlane.State;

/// <summary>A client that is connected.</summary>
internal sealed record StoredSession : IStored
{
    public required string SslVpnServerId { get; init; }

    /// <summary>The certificate the client connected with; null when that was not recorded.</summary>
    public string? CertificateId { get; init; }

    public required string CommonName { get; init; }

    public required string Ip { get; init; }

    public required int Port { get; init; }

    /// <summary>The address the client was given from the client CIDR block.</summary>
    public required string PrivateIp { get; init; }

    public required DateTimeOffset ConnectedAt { get; init; }

    public string Id => $"{SslVpnServerId}/{PrivateIp}";
}
