namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN6004: a company allows some encryption algorithms by an option.</summary>
public sealed class EncryptionNotAllowedRuleTests
{
    private const string Options = "sslvpn_allowed_encryption_algorithms = AES-256-CBC, AES-192-CBC";

    [Fact]
    public async Task Algorithm_that_is_not_allowed_is_reported() => await RuleTest
        .GivenServer("""server.WithEncryptionAlgorithm({|#0:EncryptionAlgorithm.Aes128Cbc|});""")
        .Configured(Options)
        .Reports("SSLVPN6004", "Encryption algorithm AES-128-CBC is not allowed by option sslvpn_allowed_encryption_algorithms. Use AES-256-CBC or AES-192-CBC.")
        .RunAsync();

    [Fact]
    public async Task Allowed_algorithm_is_right() => await RuleTest
        .GivenServer("""server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes192Cbc);""")
        .Configured(Options)
        .RunAsync();

    [Fact]
    public async Task Without_the_option_every_algorithm_is_allowed() => await RuleTest
        .GivenServer("""server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes128Cbc);""")
        .RunAsync();

    [Fact]
    public async Task Server_that_names_no_algorithm_is_reported_at_its_name() => await RuleTest
        .GivenGateway(
            """
            stack.AddSslServer({|SSLVPN6004:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            """)
        .Configured(Options)
        .RunAsync();
}
