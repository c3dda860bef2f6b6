namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3008: a client certificate is for an SSL server.</summary>
public sealed class CertificateWithoutServerRuleTests
{
    [Fact]
    public async Task Certificate_for_no_server_is_reported_at_its_name() => await RuleTest
        .GivenServer("""stack.AddClientCertificate({|#0:"ana"|});""")
        .Reports("SSLVPN3008", "Client certificate 'ana' is for no SSL server. Call ForServer.")
        .RunAsync();

    [Fact]
    public async Task One_diagnostic_names_each_certificate_of_a_loop() => await RuleTest
        .GivenServer(
            """
            foreach (var user in new[] { "ana", "ben" })
            {
                var certificate = stack.AddClientCertificate({|SSLVPN3008:user|});
                if (user == "ana")
                {
                    certificate.ForServer(server);
                }
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Server_in_a_statement_of_its_own_is_right() => await RuleTest
        .GivenServer(
            """
            var ana = stack.AddClientCertificate("ana");
            ana.ForServer(server);
            """)
        .RunAsync();
}
