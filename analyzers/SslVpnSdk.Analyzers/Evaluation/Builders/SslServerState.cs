using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

internal sealed class SslServerState(int index, CallArgument name) : ResourceState(index, name)
{
    public DraftValue<ResourceReference>? VpnGateway { get; set; }

    public EquatableList<DraftValue<string>> LocalNetworks { get; set; } = new([]);

    public DraftValue<string>? ClientCidrBlock { get; set; }

    public DraftValue<VpnProtocol>? Protocol { get; set; }

    public DraftValue<int>? Port { get; set; }

    public DraftValue<EncryptionAlgorithm>? EncryptionAlgorithm { get; set; }

    public DraftValue<bool>? Compressed { get; set; }

    public DraftValue<TwoFactorAuthenticationDraft>? TwoFactorAuthentication { get; set; }

    public override ResourceDraft ToDraft() => new SslServerDraft(
        Name,
        Origin,
        VpnGateway,
        LocalNetworks,
        ClientCidrBlock,
        Protocol,
        Port,
        EncryptionAlgorithm,
        Compressed,
        TwoFactorAuthentication);
}
