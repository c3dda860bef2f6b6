namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN6004 is mended by the strongest algorithm that the company allows.</summary>
public sealed class EncryptionNotAllowedFixTests
{
    private const string Options = "sslvpn_allowed_encryption_algorithms = AES-192-CBC, AES-256-CBC";

    [Fact]
    public async Task Algorithm_becomes_the_strongest_that_is_allowed() => await FixTest
        .GivenServer("""server.WithEncryptionAlgorithm(/* fast */ {|SSLVPN6004:EncryptionAlgorithm.Aes128Cbc|});""")
        .Configured(Options)
        .Becomes("""server.WithEncryptionAlgorithm(/* fast */ EncryptionAlgorithm.Aes256Cbc);""")
        .RunAsync();

    [Fact]
    public async Task Servers_that_name_no_algorithm_get_one() => await FixTest
        .GivenGateway(
            """
            stack.AddSslServer({|SSLVPN6004:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            stack.AddSslServer({|SSLVPN6004:"guests"|})
                .OnGateway(stack.UseVpnGateway("branch", "vpn-1"))
                .WithLocalNetworks("10.0.1.0/24")
                .WithClientCidrBlock("192.168.1.0/24");
            """)
        .Configured(Options)
        .Becomes(
            """
            stack.AddSslServer("staff").WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            stack.AddSslServer("guests")
                .WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc)
                .OnGateway(stack.UseVpnGateway("branch", "vpn-1"))
                .WithLocalNetworks("10.0.1.0/24")
                .WithClientCidrBlock("192.168.1.0/24");
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_company_allows_no_encryption_alone() => await FixTest
        .GivenServer("""server.WithEncryptionAlgorithm({|SSLVPN6004:EncryptionAlgorithm.Aes128Cbc|});""")
        .Configured("sslvpn_allowed_encryption_algorithms = none")
        .IsNotOffered()
        .RunAsync();
}
