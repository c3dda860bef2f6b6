namespace SslVpnSdk;

/// <summary>The protocol of an SSL-VPN connection (page, "Protocol"). The default of an SSL server is <see cref="Tcp"/>.</summary>
public enum VpnProtocol
{
    /// <summary>TCP, the default.</summary>
    Tcp = 0,

    /// <summary>UDP.</summary>
    Udp = 1,
}
