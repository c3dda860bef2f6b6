namespace SslVpnSdk.ControlPlane;

/// <summary>An SSL server as the service describes it.</summary>
public record SslVpnServer
{
    /// <summary>The region.</summary>
    public required string RegionId { get; init; }

    /// <summary>The id of the SSL server, <c>vss-…</c>.</summary>
    public required string SslVpnServerId { get; init; }

    /// <summary>The id of its VPN gateway.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The local networks joined by commas.</summary>
    public required string LocalSubnet { get; init; }

    /// <summary>The client CIDR block.</summary>
    public required string ClientIpPool { get; init; }

    /// <summary>When it was made, in milliseconds since 1970-01-01 UTC.</summary>
    public required long CreateTime { get; init; }

    /// <summary>The encryption algorithm.</summary>
    public required string Cipher { get; init; }

    /// <summary><c>TCP</c> or <c>UDP</c>.</summary>
    public required string Proto { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>Whether data is compressed.</summary>
    public required bool Compress { get; init; }

    /// <summary>The clients connected now.</summary>
    public required int Connections { get; init; }

    /// <summary>The most clients at one time: the SSL connections of the gateway.</summary>
    public required int MaxConnections { get; init; }

    /// <summary>The public address clients connect to.</summary>
    public required string InternetIp { get; init; }

    /// <summary>Whether clients sign in to IDaaS as well.</summary>
    public required bool EnableMultiFactorAuth { get; init; }

    /// <summary>The IDaaS EIAM instance; null without two-factor authentication.</summary>
    public string? IDaaSInstanceId { get; init; }

    /// <summary>The region of that instance; null without two-factor authentication, and in the answer to a change.</summary>
    public string? IDaaSRegionId { get; init; }

    /// <summary>The IDaaS application; null without one.</summary>
    public string? IDaaSApplicationId { get; init; }

    /// <summary><c>EIAM 2.0</c>; null with EIAM 1.0 and without two-factor authentication.</summary>
    public string? IDaaSInstanceVersion { get; init; }

    /// <summary>The resource group, which is that of the gateway.</summary>
    public required string ResourceGroupId { get; init; }

    /// <summary>DNS servers for the clients; null for none, and in the answer to a change.</summary>
    public string? DnsServers { get; init; }
}
