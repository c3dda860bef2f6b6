namespace SslVpnSdk.Drafts;

/// <summary>An SSL server; null properties take the service's defaults.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="VpnGateway">The gateway it is on.</param>
/// <param name="LocalNetworks">The networks clients may reach: one to five.</param>
/// <param name="ClientCidrBlock">The pool clients get their addresses from.</param>
/// <param name="Protocol">The protocol; null for TCP.</param>
/// <param name="Port">The port; null for 1194.</param>
/// <param name="EncryptionAlgorithm">The encryption algorithm; null for AES-128-CBC.</param>
/// <param name="Compressed">Whether data is compressed; null for no.</param>
/// <param name="TwoFactorAuthentication">Two-factor authentication; null when disabled.</param>
public sealed record SslServerDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<ResourceReference>? VpnGateway,
    EquatableList<DraftValue<string>> LocalNetworks,
    DraftValue<string>? ClientCidrBlock,
    DraftValue<VpnProtocol>? Protocol,
    DraftValue<int>? Port,
    DraftValue<EncryptionAlgorithm>? EncryptionAlgorithm,
    DraftValue<bool>? Compressed,
    DraftValue<TwoFactorAuthenticationDraft>? TwoFactorAuthentication) : ResourceDraft(Name, Origin)
{
    /// <inheritdoc />
    public override string Type => "sslServer";

    /// <inheritdoc />
    public override string TypeTitle => "SSL server";
}
