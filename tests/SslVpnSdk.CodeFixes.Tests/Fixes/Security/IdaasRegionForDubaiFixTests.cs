namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN4004 is mended by the region of Singapore.</summary>
public sealed class IdaasRegionForDubaiFixTests
{
    [Fact]
    public async Task Region_becomes_that_of_singapore() => await FixTest
        .GivenServer(
            """
            stack.InRegion("me-east-1");
            server.WithTwoFactorAuthentication("idaas-1", "app-1", {|SSLVPN4004:"cn-hangzhou"|} /* head office */);
            """)
        .Becomes(
            """
            stack.InRegion("me-east-1");
            server.WithTwoFactorAuthentication("idaas-1", "app-1", "ap-southeast-1" /* head office */);
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_value_is_the_region_of_the_gateway_too() => await FixTest
        .GivenServer(
            """
            stack.InRegion("me-east-1");
            var region = {|SSLVPN4004:"me-east-1"|};
            server.OnGateway(stack.UseVpnGateway("branch", "vpn-1").InRegion(region)).WithTwoFactorAuthentication("idaas-1", "app-1", region);
            """)
        .IsNotOffered()
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_value_is_the_region_of_the_stack_too() => await FixTest
        .GivenServer(
            """
            var region = {|SSLVPN4004:"me-east-1"|};
            stack.InRegion(region);
            server.WithTwoFactorAuthentication("idaas-1", "app-1", region);
            """)
        .IsNotOffered()
        .RunAsync();
}
