using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes an SSL client certificate.</summary>
public sealed class ClientCertificateBuilder : ResourceBuilder
{
    private DraftValue<ResourceReference>? _server;

    internal ClientCertificateBuilder(StackBuilder stack, int index, string name)
        : base(stack, index, name)
    {
    }

    /// <summary>Sets the SSL server the certificate is for. Required; the last call counts.</summary>
    /// <param name="server">An SSL server of the same stack.</param>
    /// <exception cref="ArgumentException"><paramref name="server"/> is null or of another stack.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ClientCertificateBuilder ForServer(SslServerBuilder server)
    {
        _server = Reference(server, nameof(server));
        return this;
    }

    internal override ResourceDraft ToDraft() => new ClientCertificateDraft(DraftValue.Known(Name), null, _server);
}
