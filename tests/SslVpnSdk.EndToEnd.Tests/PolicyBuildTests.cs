namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>The options of <c>.editorconfig</c>, as the SDK hands them to the compiler, and as the program finds them again.</summary>
[Collection(EndToEndTests.Name)]
public sealed class PolicyBuildTests(PackedFeed feed)
{
    private const string TwoServers = """
        using System;
        using SslVpnSdk;

        Console.WriteLine(new Shared().Synthesize().Resources.Count);

        [SslVpnStack("shared")]
        public sealed partial class Shared : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                var gateway = stack.InRegion("eu-central-1").UseVpnGateway("edge", "vpn-1").WithSslConnections(5);
                stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
                stack.AddSslServer("partners").OnGateway(gateway).WithLocalNetworks("10.0.2.0/24").WithClientCidrBlock("192.168.1.0/24");
            }
        }
        """;

    [Fact]
    public void What_the_company_asks_for_fails_the_build_suppressed_or_not()
    {
        var project = new TestProject(feed, "policy");
        project.Write("HeadOffice.cs", ContractBuild.ContractFile("HeadOffice.cs"));
        project.Build().AssertSucceeded();

        project.Write(".editorconfig", "root = true\n[*.cs]\nsslvpn_require_two_factor_authentication = true\n");
        project.Rebuild().AssertFailedWith("error SSLVPN6005: SSL server 'staff' has no two-factor authentication");
        Assert.Empty(project.Documents);
        project.Rebuild("-p:NoWarn=SSLVPN6005").AssertFailedWith("error SSLVPN6005: Stack 'head-office' has no document. ");

        project.Write(".editorconfig", "root = true\n[*.cs]\nsslvpn_require_two_factor_authentication = maybe\n");
        project.Rebuild().AssertFailedWith("error SSLVPN6001: Option sslvpn_require_two_factor_authentication cannot be read from 'maybe'");
    }

    [Fact]
    public void What_the_account_may_have_holds_at_run_time_too()
    {
        var project = new TestProject(feed, "account", "<OutputType>Exe</OutputType>");
        project.Write("Program.cs", TwoServers);
        project.Build().AssertFailedWith("error SSLVPN3007: ");

        project.Write(".globalconfig", "is_global = true\nsslvpn_ssl_servers_per_gateway = 2\n");
        project.Rebuild().AssertSucceeded();
        Assert.Equal(["shared.sslvpn.json"], project.Documents);
        Assert.Equal("3", project.Execute().Output.Trim());
    }
}
