namespace SslVpnSdk.Completion.Tests;

/// <summary>Client CIDR blocks that are free and fit at the place of the caret.</summary>
public class ClientCidrBlockTests
{
    [Fact]
    public async Task Blocks_fit_the_connections_and_overlap_nothing() => Assert.Equal(
        ["10.1.0.0/27", "10.1.0.32/27", "172.16.0.0/27", "192.168.0.0/27", "10.1.0.0/26"],
        await Editor.Open(Program.Server(""".WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("$$")""")).TextsAsync());

    [Fact]
    public async Task Blocks_of_other_servers_and_routes_are_taken()
    {
        var editor = Editor.Open(Program.Stack(
            """
            vpc.AddRoute("10.1.0.0/28", "ngw-1");
            stack.AddSslServer("first").OnGateway(stack.AddVpnGateway("a").InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("172.16.0.0/24");
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("$$");
            """));

        var texts = await editor.TextsAsync();
        Assert.Equal("10.1.0.32/27", texts[0]);
        Assert.Contains("172.16.1.0/27", texts);
    }

    [Fact]
    public async Task Block_is_good_in_every_environment()
    {
        var editor = Editor.Open(Program.Stack(
            """
            var large = stack.AddVpnGateway("large").InVpc(vpc).WithBandwidth(10).WithSslConnections(stack.Environment == "production" ? 100 : 5);
            stack.AddSslServer("staff").OnGateway(large).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("$$");
            """).Replace("(\"test\")", "(\"test\", Environments = [\"staging\", \"production\"])", StringComparison.Ordinal));

        var texts = await editor.TextsAsync();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.EndsWith("/23", text.Replace("/22", "/23", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_gateway_there_is_a_block_for_each_number_of_connections() => Assert.Equal(
        ["10.1.0.0/27", "10.1.0.0/26", "10.1.0.0/25", "10.1.0.0/24", "10.1.0.0/23", "10.1.0.0/22", "10.1.0.0/21", "10.1.0.0/20"],
        await Editor.Open(Program.Stack("""stack.AddSslServer("staff").WithClientCidrBlock("$$");""")).TextsAsync());

    [Fact]
    public async Task Outside_of_stacks_blocks_are_offered_without_knowledge_of_the_rest() => Assert.Equal(
        "10.0.0.0/27",
        (await Editor.Open("""static class Library { static void Add(SslVpnSdk.SslServerBuilder server) => server.WithClientCidrBlock("$$"); }""").TextsAsync())[0]);

    [Fact]
    public async Task What_is_broken_elsewhere_leaves_what_was_described_before()
    {
        var editor = Editor.Open(Program.Server(""".WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("$$"); stack.Nonsense(1, ); var x = """));

        Assert.Equal("10.1.0.0/27", (await editor.TextsAsync())[0]);
    }

    [Fact]
    public async Task No_block_is_good_for_two_servers_of_one_loop() => Assert.Empty(await Editor.Open(Program.Stack(
        """
        foreach (var name in new[] { "a", "b" })
        {
            stack.AddSslServer(name).OnGateway(stack.AddVpnGateway(name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("$$");
        }
        """)).TextsAsync());

    [Fact]
    public async Task Description_tells_range_addresses_and_clients()
    {
        var editor = Editor.Open(Program.Server(""".WithClientCidrBlock("$$")"""));
        var item = (await editor.ItemsAsync())[0];

        Assert.Equal("8 clients", item.InlineDescription);
        Assert.Equal(
            "10.1.0.0–10.1.0.31, 32 addresses, 8 clients. Enough for 5 SSL connections, which take 4 addresses each, and free in this stack.",
            await editor.DescriptionAsync(item));
    }
}
