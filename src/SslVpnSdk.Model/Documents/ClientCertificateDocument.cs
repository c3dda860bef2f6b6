namespace SslVpnSdk.Documents;

/// <summary>An SSL client certificate.</summary>
/// <param name="Name">The name.</param>
/// <param name="SslServer">The name of its SSL server.</param>
public sealed record ClientCertificateDocument(string Name, string SslServer) : DocumentResource(Name)
{
    /// <inheritdoc />
    public override string Type => "clientCertificate";
}
