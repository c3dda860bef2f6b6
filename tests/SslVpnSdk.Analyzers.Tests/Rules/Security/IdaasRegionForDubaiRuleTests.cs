namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN4004: SSL servers in Dubai bind an EIAM 2.0 instance in Singapore.</summary>
public sealed class IdaasRegionForDubaiRuleTests
{
    [Fact]
    public async Task Instance_elsewhere_is_reported_and_the_region_of_the_stack_named() => await RuleTest
        .GivenServer(
            """
            stack.InRegion({|#1:"me-east-1"|});
            server.WithTwoFactorAuthentication("idaas-1", "app-1", {|#0:"cn-hangzhou"|});
            """)
        .Reports(
            "SSLVPN4004",
            "SSL server 'staff' is in me-east-1, but its EIAM 2.0 instance is in cn-hangzhou, which makes signing in slow. Bind an instance in ap-southeast-1.",
            1)
        .RunAsync();

    [Fact]
    public async Task Instance_in_singapore_is_right() => await RuleTest
        .GivenServer(
            """
            stack.InRegion("me-east-1");
            server.WithTwoFactorAuthentication("idaas-1", "app-1", "ap-southeast-1");
            """)
        .RunAsync();

    [Fact]
    public async Task Server_elsewhere_may_bind_any_instance() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "cn-hangzhou");""")
        .RunAsync();

    [Fact]
    public async Task Region_that_a_parameter_gives_is_not_known() => await RuleTest
        .GivenServer(
            """
            stack.InRegion("me-east-1");
            server.WithTwoFactorAuthentication("idaas-1", "app-1", stack.AddParameter("idaasRegion"));
            """)
        .RunAsync();
}
