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

    /// <summary>Has every plan refused that would delete the certificate, or delete it to make it anew. Not protected by default; the last call counts. One that has expired is replaced all the same.</summary>
    /// <param name="isProtected">Whether it is protected.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ClientCertificateBuilder Protect(bool isProtected = true)
    {
        SetProtected(isProtected);
        return this;
    }

    /// <summary>Says the name by which the certificate was deployed before: it is renamed, and not deleted and made anew. The last call counts. Whoever installed it notices nothing.</summary>
    /// <param name="name">The name of before. It may stay after an apply, and means nothing then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ClientCertificateBuilder WithPreviousName(string name)
    {
        SetPreviousName(name);
        return this;
    }

    internal override ResourceDraft ToDraft() => new ClientCertificateDraft(DraftValue.Known(Name), null, _server);
}
