using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

internal sealed class ClientCertificateState(int index, CallArgument name) : ResourceState(index, name)
{
    public DraftValue<ResourceReference>? SslServer { get; set; }

    public override ResourceDraft ToDraft() => new ClientCertificateDraft(Name, Origin, SslServer);
}
