namespace SslVpnSdk.Drafts;

/// <summary>An SSL client certificate.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="SslServer">The SSL server it is for.</param>
public sealed record ClientCertificateDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<ResourceReference>? SslServer) : ResourceDraft(Name, Origin)
{
    /// <inheritdoc />
    public override string Type => "clientCertificate";

    /// <inheritdoc />
    public override string TypeTitle => "client certificate";
}
