namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN4001: the encryption algorithm is not none.</summary>
public sealed class EncryptionDisabledRuleTests
{
    [Fact]
    public async Task No_encryption_is_reported() => await RuleTest
        .GivenServer("""server.WithEncryptionAlgorithm({|#0:EncryptionAlgorithm.None|});""")
        .Reports("SSLVPN4001", "Encryption algorithm 'none' sends the traffic of old clients in the clear. Use EncryptionAlgorithm.Aes256Cbc.")
        .RunAsync();

    [Fact]
    public async Task Weakest_encryption_is_right() => await RuleTest
        .GivenServer("""server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes128Cbc);""")
        .RunAsync();

    [Fact]
    public async Task Algorithm_of_a_switch_is_reported_in_the_arm_that_was_taken() => await RuleTest
        .GivenServer(
            """
            var age = 9;
            server.WithEncryptionAlgorithm(age switch { > 8 => {|SSLVPN4001:EncryptionAlgorithm.None|}, _ => EncryptionAlgorithm.Aes256Cbc });
            """)
        .RunAsync();
}
