using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3008: a client certificate belongs to an SSL server (API, CreateSslVpnClientCert).</summary>
public static class CertificateWithoutServerRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3008",
        stem: "CertificateWithoutServer",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Client certificate is for no SSL server",
        message: "Client certificate {certificate} is for no SSL server. Call ForServer.",
        check: Check);

    private static void Check(RuleContext context)
    {
        foreach (var (certificate, path) in context.Resources<ClientCertificateDraft>().Where(c => c.Resource.SslServer is null))
        {
            context.Report(certificate.Origin, $"{path}.sslServer", [], certificate.DisplayName);
        }
    }
}
