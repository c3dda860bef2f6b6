namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN4005 is mended by EIAM 2.0.</summary>
public sealed class Eiam1NotForNewAccountsFixTests
{
    [Fact]
    public async Task Version_becomes_the_one_that_is_sold() => await FixTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", eiamVersion: {|SSLVPN4005:EiamVersion.Eiam10|});""")
        .Becomes("""server.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", eiamVersion: EiamVersion.Eiam20);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_no_application_is_named() => await FixTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", idaasRegion: "eu-central-1", eiamVersion: {|SSLVPN4005:EiamVersion.Eiam10|});""")
        .IsNotOffered()
        .RunAsync();
}
