using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3009: an account may have 50 client certificates by default (API, quotas).</summary>
public static class TooManyCertificatesRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3009",
        stem: "TooManyCertificates",
        category: RuleCategory.References,
        severity: RuleSeverity.Warning,
        kind: RuleKind.Relation,
        refused: false,
        title: "Stack has more client certificates than an account's default",
        message: "The stack has {certificates} client certificates. An account may have {quota} unless its quota was raised; raise it before you apply.",
        check: Check,
        comparesResources: true);

    /// <summary>The client certificates of an account by default.</summary>
    public const int DefaultQuota = 50;

    private static void Check(RuleContext context)
    {
        var certificates = context.Resources<ClientCertificateDraft>().ToList();
        var quota = context.Policy.ClientCertificateQuota;
        if (certificates.Count > quota)
        {
            var (certificate, path) = certificates[quota];
            context.Report(certificate.Origin, path.ToString(), [], certificates.Count, quota);
        }
    }
}
