using SslVpnSdk.Rules;

namespace SslVpnSdk.Completion.Tests;

/// <summary>What is suggested for each parameter.</summary>
public class SuggestionTests
{
    [Fact]
    public async Task Recommended_port_is_first() =>
        Assert.Equal("1194", (await Editor.Open(Program.Server(".WithPort($$)")).TextsAsync())[0]);

    [Fact]
    public async Task Unsupported_ports_are_left_out()
    {
        var texts = await Editor.Open(Program.Server(".WithPort($$)")).TextsAsync();

        Assert.Empty(texts.Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).Intersect(UnsupportedPortRule.UnsupportedPorts));
    }

    [Fact]
    public async Task Numbers_of_connections_are_those_on_offer() => Assert.Equal(
        ["5", "10", "20", "50", "100", "200", "500", "1000"],
        await Editor.Open(Program.Stack("""stack.UseVpnGateway("other", "vpn-1").WithSslConnections($$);""")).TextsAsync());

    [Fact]
    public async Task Connections_that_the_client_block_does_not_hold_are_left_out() => Assert.Equal(
        ["5", "10", "20"],
        await Editor.Open(Program.Stack(
            """
            var other = stack.UseVpnGateway("other", "vpn-1").WithSslConnections($$);
            stack.AddSslServer("staff").OnGateway(other).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/25");
            """)).TextsAsync());

    [Fact]
    public async Task Connections_tell_the_prefix_they_need()
    {
        var editor = Editor.Open(Program.Stack("""stack.UseVpnGateway("other", "vpn-1").WithSslConnections($$);"""));

        Assert.Equal(
            "10 clients at one time. They take 4 addresses each, 40 in all: a client CIDR block with a prefix length of 26 or less.",
            await editor.DescriptionAsync((await editor.ItemsAsync())[1]));
    }

    [Fact]
    public async Task Regions_tell_where_they_are()
    {
        var editor = Editor.Open("""static class Library { static void Place(SslVpnSdk.StackBuilder stack) => stack.InRegion("$$"); }""");
        var frankfurt = Assert.Single(await editor.ItemsAsync(), item => item.DisplayText == "eu-central-1");

        Assert.Equal("Germany (Frankfurt).", await editor.DescriptionAsync(frankfurt));
    }

    [Fact]
    public async Task Existing_gateway_of_a_server_is_in_the_region_of_the_stack() => Assert.Equal(
        ["eu-central-1"],
        await Editor.Open(Program.Stack(
            """
            var other = stack.UseVpnGateway("other", "vpn-1").WithSslConnections(5).InRegion("$$");
            stack.AddSslServer("staff").OnGateway(other).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/25");
            """)).TextsAsync());

    [Theory]
    [InlineData("me-east-1", "ap-southeast-1", 1)]
    [InlineData("eu-central-1", "eu-central-1", 24)]
    public async Task Instance_of_IDaaS_is_near(string region, string first, int count)
    {
        var texts = await Editor.Open(Program.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", idaasRegion: "$$")""", region)).TextsAsync();

        Assert.Equal(first, texts[0]);
        Assert.Equal(count, texts.Length);
    }

    [Fact]
    public async Task Local_networks_are_those_the_stack_speaks_of() => Assert.Equal(
        ["10.0.1.0/24", "172.20.0.0/16"],
        await Editor.Open(Program.Stack(
            """
            vpc.AddRoute("172.20.0.0/16", "vbr-1").AddRoute("10.9.0.0/16", "vbr-1");
            stack.AddSslServer("first").OnGateway(stack.AddVpnGateway("a").InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                .WithLocalNetworks("10.0.1.0/24", "10.0.2.0/24").WithClientCidrBlock("172.16.0.0/24");
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.2.0/24", "10.9.0.0/16", "$$").WithClientCidrBlock("192.168.0.0/24");
            """)).TextsAsync());

    [Fact]
    public async Task Block_of_the_VPC_is_the_first_local_network() =>
        Assert.Equal(["10.0.0.0/16"], await Editor.Open(Program.Server(""".WithLocalNetworks("$$")""")).TextsAsync());

    [Fact]
    public async Task Another_VPC_gets_a_free_block_of_each_private_range() => Assert.Equal(
        ["10.1.0.0/16", "172.16.0.0/16", "192.168.0.0/16"],
        await Editor.Open(Program.Stack("""stack.AddVpc("other").WithCidrBlock("$$");""")).TextsAsync());

    [Fact]
    public async Task Public_clients_are_a_user_block_of_the_VPC() => Assert.Equal(
        ["8.8.8.0/24"],
        await Editor.Open(Program.Stack(
            """
            vpc.WithUserCidrBlocks("$$");
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("8.8.8.0/24");
            """)).TextsAsync());
}
