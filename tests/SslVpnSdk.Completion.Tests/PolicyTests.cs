namespace SslVpnSdk.Completion.Tests;

/// <summary>What a company forbids is not suggested.</summary>
public class PolicyTests
{
    [Fact]
    public async Task Forbidden_ports_are_left_out() => Assert.Equal(
        ["8443", "10443", "11940"],
        await Editor.Open(Program.Server(".WithPort($$)")).Configured("sslvpn_forbidden_ports = 1194-1200").TextsAsync());

    [Fact]
    public async Task Blocks_are_outside_the_reserved_ones() => Assert.Equal(
        ["172.16.0.0/27", "172.16.0.32/27", "192.168.16.0/27", "172.16.0.0/26"],
        await Editor.Open(Program.Server(".WithClientCidrBlock(\"$$\")"))
            .Configured("sslvpn_reserved_client_cidr_blocks = 10.0.0.0/8, 192.168.0.0/20").TextsAsync());
}
