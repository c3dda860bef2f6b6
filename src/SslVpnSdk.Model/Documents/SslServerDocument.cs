namespace SslVpnSdk.Documents;

/// <summary>An SSL server, every default written out.</summary>
/// <param name="Name">The name.</param>
/// <param name="VpnGateway">The name of its VPN gateway, made by the stack or existing.</param>
/// <param name="LocalNetworks">The networks clients may reach.</param>
/// <param name="ClientCidrBlock">The pool clients get their addresses from.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Port">The port.</param>
/// <param name="EncryptionAlgorithm">The encryption algorithm.</param>
/// <param name="Compressed">Whether data is compressed.</param>
/// <param name="TwoFactorAuthentication">Two-factor authentication; null when disabled.</param>
public sealed record SslServerDocument(
    string Name,
    string VpnGateway,
    EquatableList<string> LocalNetworks,
    string ClientCidrBlock,
    VpnProtocol Protocol,
    int Port,
    EncryptionAlgorithm EncryptionAlgorithm,
    bool Compressed,
    TwoFactorAuthenticationDocument? TwoFactorAuthentication) : DocumentResource(Name)
{
    /// <summary>The port when none is set (page, "Port").</summary>
    public const int DefaultPort = 1194;

    /// <inheritdoc />
    public override string Type => "sslServer";
}
