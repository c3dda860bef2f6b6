namespace SslVpnSdk.ControlPlane;

/// <summary>A client that is connected now.</summary>
public sealed record SslVpnClient
{
    /// <summary><c>CN=vsc-…</c>, or the user name under two-factor authentication.</summary>
    public required string CommonName { get; init; }

    /// <summary>The public address it connects from.</summary>
    public required string Ip { get; init; }

    /// <summary>The port it connects from.</summary>
    public required string Port { get; init; }

    /// <summary>The address it was given from the client CIDR block.</summary>
    public required string PrivateIp { get; init; }

    /// <summary>When it connected, in milliseconds since 1970-01-01 UTC.</summary>
    public required long ConnectedTime { get; init; }

    /// <summary>The bytes received.</summary>
    public required long ReceiveBytes { get; init; }

    /// <summary>The bytes sent.</summary>
    public required long SendBytes { get; init; }

    /// <summary><c>online</c>.</summary>
    public required string Status { get; init; }
}
