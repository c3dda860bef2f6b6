using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3007 and SSLVPN3009 where the account may have more, or less, than by default.</summary>
internal static class QuotaCases
{
    private static readonly Rule HasAnother = GatewayHasAnotherSslServerRule.Definition;
    private static readonly Rule TooMany = TooManyCertificatesRule.Definition;

    private const string TwoServers = "sslvpn_ssl_servers_per_gateway = 2";

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(HasAnother, "two servers where two may be", Servers("gateway")) with { Options = TwoServers },
        RuleCase.Rejects(HasAnother, "three servers where two may be", Servers("gateway", "[|gateway|]"), "'server-1'", "'edge'", "'staff' and 'server-0'", 2)
            with { Options = TwoServers },
        RuleCase.Accepts(TooMany, "as many certificates as the account may have", Certificates(2, 2)) with { Options = "sslvpn_client_certificate_quota = 2" },
        RuleCase.Rejects(TooMany, "one certificate more than the account may have", Certificates(2, 1), 2, 1) with { Options = "sslvpn_client_certificate_quota = 1" },
        RuleCase.Accepts(TooMany, "more certificates than by default", Certificates(51, 100)) with { Options = "sslvpn_client_certificate_quota = 100" },
    ];

    private static StackSource Servers(params string[] gateways) => new()
    {
        After = string.Concat(gateways.Select((gateway, i) =>
            $"stack.AddSslServer(\"server-{i}\").OnGateway({gateway}).WithLocalNetworks(\"10.0.2.0/24\").WithClientCidrBlock(\"192.168.{i + 1}.0/24\");\n")),
    };

    /// <summary>Certificates, of which the first one over the quota is marked.</summary>
    private static StackSource Certificates(int count, int quota) => new()
    {
        After = string.Join('\n', Enumerable.Range(1, count).Select(i =>
            $"stack.AddClientCertificate({(i == quota + 1 ? StackSource.Marked($"c{i}") : StackSource.Text($"c{i}"))}).ForServer(server);")),
    };
}
