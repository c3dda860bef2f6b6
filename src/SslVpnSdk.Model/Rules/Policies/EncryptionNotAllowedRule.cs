using SslVpnSdk.Documents;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN6004: a company may ask for stronger encryption than the service does (ours).</summary>
public static class EncryptionNotAllowedRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN6004",
        stem: "EncryptionNotAllowed",
        category: RuleCategory.Policy,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: false,
        title: "Encryption algorithm is not allowed by the company",
        message: "Encryption algorithm {encryptionAlgorithm} is not allowed by option sslvpn_allowed_encryption_algorithms. Use {allowed}.",
        check: Check,
        remedies: Remedies);

    /// <summary>The algorithm of a server that names none.</summary>
    public const EncryptionAlgorithm Usual = EncryptionAlgorithm.Aes128Cbc;

    /// <summary>The strongest algorithm that a policy allows.</summary>
    internal static EncryptionAlgorithm Strongest(CompanyPolicy policy) => new[]
    {
        EncryptionAlgorithm.Aes256Cbc, EncryptionAlgorithm.Aes192Cbc, EncryptionAlgorithm.Aes128Cbc, EncryptionAlgorithm.None,
    }.First(policy.Allows);

    private static IEnumerable<Remedy> Remedies(RemedyContext context) => context.Server.Server.EncryptionAlgorithm is null
        ? RemedyContext.AddCall("strongest", context.Server.Server.Origin, "WithEncryptionAlgorithm", Strongest(context.Policy))
        : context.Set("strongest", Strongest(context.Policy));

    private static void Check(RuleContext context)
    {
        var allowed = string.Join(" or ", context.Policy.AllowedEncryptionAlgorithms.Select(DocumentWords.ToWord));
        foreach (var server in context.Servers)
        {
            var algorithm = server.Server.EncryptionAlgorithm;
            if (context.TryGet(algorithm, out var value) && !context.Policy.Allows(value))
            {
                context.Report(algorithm!, $"{server.Path}.encryptionAlgorithm", value.ToWord(), allowed);
            }
            else if (algorithm is null && context.IsWhole && !context.Policy.Allows(Usual))
            {
                context.Report(
                    server.Server.Origin, $"{server.Path}.encryptionAlgorithm", [], $"{Usual.ToWord()} of a server that names none", allowed);
            }
        }
    }
}
