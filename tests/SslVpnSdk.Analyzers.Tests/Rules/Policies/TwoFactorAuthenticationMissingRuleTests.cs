namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN6005: a company asks for two-factor authentication by an option.</summary>
public sealed class TwoFactorAuthenticationMissingRuleTests
{
    private const string Options = "sslvpn_require_two_factor_authentication = true";

    private const string Server = """
        var server = stack.AddSslServer({|#0:"staff"|}).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");

        """;

    [Fact]
    public async Task Server_without_it_is_reported_at_its_name() => await RuleTest
        .GivenGateway(Server)
        .Configured(Options)
        .Reports(
            "SSLVPN6005",
            "SSL server 'staff' has no two-factor authentication, which option sslvpn_require_two_factor_authentication asks for. Call WithTwoFactorAuthentication with an IDaaS instance.")
        .RunAsync();

    [Fact]
    public async Task Server_with_it_is_right() => await RuleTest
        .GivenGateway(Server + """server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1");""")
        .Configured(Options)
        .RunAsync();

    [Fact]
    public async Task Without_the_option_no_server_needs_it() => await RuleTest.GivenGateway(Server).RunAsync();

    [Fact]
    public async Task Option_may_say_no() => await RuleTest
        .GivenGateway(Server)
        .Configured("sslvpn_require_two_factor_authentication = false")
        .RunAsync();
}
