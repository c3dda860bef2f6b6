namespace SslVpnSdk;

/// <summary>
/// The encryption algorithm of an SSL server (page, "Encryption Algorithm"). It takes effect only for OpenVPN clients older
/// than 2.4.0; later ones negotiate. The default is <see cref="Aes128Cbc"/>.
/// </summary>
public enum EncryptionAlgorithm
{
    /// <summary>AES-128-CBC, the default.</summary>
    Aes128Cbc = 0,

    /// <summary>AES-192-CBC.</summary>
    Aes192Cbc = 1,

    /// <summary>AES-256-CBC.</summary>
    Aes256Cbc = 2,

    /// <summary>No encryption at all; reported as SSLVPN4001.</summary>
    None = 3,
}
