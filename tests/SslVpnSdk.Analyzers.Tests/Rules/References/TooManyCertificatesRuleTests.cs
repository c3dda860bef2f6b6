namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3009: an account may have 50 client certificates, or as many as its quota says.</summary>
public sealed class TooManyCertificatesRuleTests
{
    [Fact]
    public async Task First_certificate_over_the_default_is_reported() => await RuleTest
        .GivenServer(
            """
            for (var user = 1; user <= 50; user++)
            {
                stack.AddClientCertificate($"user-{user}").ForServer(server);
            }

            stack.AddClientCertificate({|#0:"ana"|}).ForServer(server);
            stack.AddClientCertificate("ben").ForServer(server);
            """)
        .Reports("SSLVPN3009", "The stack has 52 client certificates. An account may have 50 unless its quota was raised; raise it before you apply.")
        .RunAsync();

    [Fact]
    public async Task Fifty_certificates_are_right() => await RuleTest
        .GivenServer(
            """
            foreach (var user in Enumerable.Range(1, 50))
            {
                stack.AddClientCertificate($"user-{user}").ForServer(server);
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Quota_of_the_account_is_the_bound() => await RuleTest
        .GivenServer(
            """
            stack.AddClientCertificate("ana").ForServer(server);
            stack.AddClientCertificate({|SSLVPN3009:"ben"|}).ForServer(server);
            """)
        .Configured("sslvpn_client_certificate_quota = 1")
        .RunAsync();
}
