namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN4003: two-factor authentication names an IDaaS instance, its region and, with EIAM 2.0, an application.</summary>
public sealed class IncompleteTwoFactorAuthenticationRuleTests
{
    [Fact]
    public async Task Part_that_is_left_out_is_reported_at_the_call() => await RuleTest
        .GivenServer("""server.{|#0:WithTwoFactorAuthentication|}("idaas-1", idaasRegion: "eu-central-1");""")
        .Reports(
            "SSLVPN4003",
            "Two-factor authentication of SSL server 'staff' names no IDaaS application. EIAM 2.0 needs an IDaaS instance, its region and an application; EIAM 1.0 needs no application.")
        .RunAsync();

    [Fact]
    public async Task Empty_part_is_reported_where_it_stands() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", {|SSLVPN4003:""|});""")
        .RunAsync();

    [Fact]
    public async Task All_parts_are_right() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1");""")
        .RunAsync();

    [Fact]
    public async Task Parts_may_be_parameters() => await RuleTest
        .GivenServer(
            """
            server.WithTwoFactorAuthentication(
                stack.AddParameter("instance"), stack.AddParameter("application"), stack.AddParameter("region"));
            """)
        .RunAsync();

    [Fact]
    public async Task Eiam_1_needs_no_application() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", idaasRegion: "eu-central-1", eiamVersion: {|SSLVPN4005:EiamVersion.Eiam10|});""")
        .RunAsync();
}
