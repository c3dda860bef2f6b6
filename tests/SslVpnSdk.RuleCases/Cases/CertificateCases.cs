using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3008 and SSLVPN3009: whose client certificates are, and how many.</summary>
internal static class CertificateCases
{
    private static readonly Rule WithoutServer = CertificateWithoutServerRule.Definition;
    private static readonly Rule TooMany = TooManyCertificatesRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(WithoutServer, "a certificate of the server", new() { After = """stack.AddClientCertificate("ana").ForServer(server);""" }),
        RuleCase.Accepts(WithoutServer, "a server in a statement of its own", new()
        {
            After = """
                var ana = stack.AddClientCertificate("ana");
                ana.ForServer(server: server);
                """,
        }),
        RuleCase.Rejects(WithoutServer, "a certificate of nothing", new() { After = """stack.AddClientCertificate([|"ana"|]);""" }, "'ana'"),
        RuleCase.Rejects(WithoutServer, "the second of two", new()
        {
            After = """
                stack.AddClientCertificate("ana").ForServer(server);
                stack.AddClientCertificate([|"björn"|]);
                """,
        }, "'björn'"),

        RuleCase.Accepts(TooMany, "50 certificates", new() { After = Certificates(50) }),
        RuleCase.Rejects(TooMany, "51 certificates", new() { After = Certificates(51) }, 51, 50),
        RuleCase.Rejects(TooMany, "60 certificates", new() { After = Certificates(60) }, 60, 50),
    ];

    /// <summary>The statements that add certificates; the first one over the quota is marked.</summary>
    private static string Certificates(int count) => string.Join('\n', Enumerable.Range(1, count).Select(i =>
        $"stack.AddClientCertificate({(i == 51 ? StackSource.Marked($"c{i}") : StackSource.Text($"c{i}"))}).ForServer(server);"));
}
