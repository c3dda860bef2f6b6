namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN4001 is mended by the strongest algorithm that the company allows.</summary>
public sealed class EncryptionDisabledFixTests
{
    [Fact]
    public async Task Algorithm_becomes_the_strongest_one() => await FixTest
        .GivenServer("""server.WithEncryptionAlgorithm({|SSLVPN4001:EncryptionAlgorithm.None|} /* for old clients */);""")
        .Becomes("""server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc /* for old clients */);""")
        .RunAsync();

    [Fact]
    public async Task Algorithm_that_the_company_does_not_allow_is_not_proposed() => await FixTest
        .GivenServer("""server.WithEncryptionAlgorithm({|SSLVPN4001:EncryptionAlgorithm.None|});""")
        .Configured("sslvpn_allowed_encryption_algorithms = none, AES-192-CBC, AES-128-CBC")
        .Becomes("""server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes192Cbc);""")
        .RunAsync();

    [Fact]
    public async Task Algorithm_has_its_whole_name_in_a_file_without_the_namespace() => await FixTest
        .GivenServer(
            """server.WithEncryptionAlgorithm(Old.Algorithm());""",
            """public static class Old { public static SslVpnSdk.EncryptionAlgorithm Algorithm() => {|SSLVPN4001:SslVpnSdk.EncryptionAlgorithm.None|}; }""")
        .Becomes(
            """server.WithEncryptionAlgorithm(Old.Algorithm());""",
            """public static class Old { public static SslVpnSdk.EncryptionAlgorithm Algorithm() => SslVpnSdk.EncryptionAlgorithm.Aes256Cbc; }""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_company_allows_nothing_else() => await FixTest
        .GivenServer("""server.WithEncryptionAlgorithm({|SSLVPN4001:EncryptionAlgorithm.None|});""")
        .Configured("sslvpn_allowed_encryption_algorithms = none")
        .IsNotOffered()
        .RunAsync();
}
