namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN6001: an option of the policy that cannot be read.</summary>
public sealed class UnreadableOptionRuleTests
{
    private const string Office = """
        using SslVpnSdk;

        [SslVpnStack({|#0:"office"|})]
        public sealed partial class Office : SslVpnStack
        {
            protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
        }
        """;

    [Fact]
    public async Task Value_that_cannot_be_read_is_reported_at_the_name_of_the_stack() => await RuleTest
        .GivenFiles(Office)
        .Configured("sslvpn_client_certificate_quota = many")
        .Reports(
            "SSLVPN6001",
            "Option sslvpn_client_certificate_quota cannot be read from 'many': 'many' is no such number. Write a number from 1 to 1000000000.")
        .RunAsync();

    [Fact]
    public async Task Name_that_no_option_has_is_reported() => await RuleTest
        .GivenFiles(Office)
        .Configured("sslvpn_forbiden_ports = 8080")
        .Reports(
            "SSLVPN6001",
            "Option sslvpn_forbiden_ports cannot be read from '8080': there is no option of that name. "
            + "Write one of sslvpn_client_certificate_quota, sslvpn_ssl_servers_per_gateway, sslvpn_reserved_client_cidr_blocks, "
            + "sslvpn_forbidden_ports, sslvpn_allowed_encryption_algorithms, sslvpn_require_two_factor_authentication.")
        .RunAsync();

    [Fact]
    public async Task Lowest_number_is_right() => await RuleTest
        .GivenFiles(Office)
        .Configured("sslvpn_client_certificate_quota = 1")
        .RunAsync();

    [Fact]
    public async Task Option_that_is_unset_again_is_right() => await RuleTest
        .GivenFiles(Office)
        .Configured("sslvpn_client_certificate_quota = unset")
        .RunAsync();

    [Fact]
    public async Task Options_of_others_are_not_read() => await RuleTest.GivenFiles(Office).Configured("acme_ports = many").RunAsync();
}
