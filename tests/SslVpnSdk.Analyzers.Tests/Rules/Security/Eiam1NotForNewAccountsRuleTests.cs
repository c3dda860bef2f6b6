namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN4005: EIAM 1.0 instances are no longer sold.</summary>
public sealed class Eiam1NotForNewAccountsRuleTests
{
    [Fact]
    public async Task Eiam_1_is_reported() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", {|#0:EiamVersion.Eiam10|});""")
        .Reports("SSLVPN4005", "EIAM 1.0 is no longer sold; SSL server 'staff' can bind an instance only where the account has one. Use EIAM 2.0 otherwise.")
        .RunAsync();

    [Fact]
    public async Task Eiam_2_is_right() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", EiamVersion.Eiam20);""")
        .RunAsync();

    [Fact]
    public async Task Version_of_a_constant_is_reported_where_it_is_used() => await RuleTest
        .GivenServer(
            """
            server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", {|SSLVPN4005:Idaas.Version|});
            """,
            """
            public static class Idaas
            {
                public const SslVpnSdk.EiamVersion Version = SslVpnSdk.EiamVersion.Eiam10;
            }
            """)
        .RunAsync();
}
