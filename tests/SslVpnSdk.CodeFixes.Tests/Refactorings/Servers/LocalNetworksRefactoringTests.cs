namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>The local networks of a server are pulled into a table.</summary>
public class LocalNetworksRefactoringTests
{
    [Fact]
    public async Task Networks_become_a_table_named_after_the_server() => Assert.Equal(
        StackText.Of(
            """stack.AddSslServer("head-office").OnGateway(gateway).WithLocalNetworks(HeadOfficeNetworks).WithClientCidrBlock("192.168.0.0/24");""",
            """
            private static readonly string[] HeadOfficeNetworks = ["10.0.1.0/24", "10.0.2.0/24"];
            """),
        await LocalNetworksMenu.PulledAsync(
            StackText.Of("""stack.AddSslServer("head-office").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24", $$"10.0.2.0/24").WithClientCidrBlock("192.168.0.0/24");"""),
            "Pull 2 local networks into the table 'HeadOfficeNetworks'"));

    [Fact]
    public async Task Servers_with_the_very_same_networks_use_the_table_too()
    {
        var program = StackText.Of(
            $"""
            {LocalNetworksMenu.Office("$$\"10.0.1.0/24\", \"10.0.2.0/24\"")}
            {Second("b", "\"10.0.1.0/24\", @\"10.0.2.0/24\"")}
            {Second("c", "\"10.0.2.0/24\", \"10.0.1.0/24\"")}
            {Second("d", "\"10.0.1.0/24\", /* why */ \"10.0.2.0/24\"")}
            {Second("e", "\"10.0.1.0/24\", \"10.0.2.0/24\"")}
            """);
        const string Title = "Pull 2 local networks into the table 'OfficeNetworks'";

        Assert.Equal([Title, Title + " in this and 2 other servers"], (await LocalNetworksMenu.OpenAsync(program)).Titles);
        Assert.Equal(1, Uses(await LocalNetworksMenu.PulledAsync(program, Title)));
        Assert.Equal(3, Uses(await LocalNetworksMenu.PulledAsync(program, Title + " in this and 2 other servers")));

        static int Uses(string text) => text.Split("WithLocalNetworks(OfficeNetworks)").Length - 1;
    }

    [Theory]
    [InlineData("$$gateway.WithBandwidth(10);")]
    [InlineData("stack.AddVpc(\"b\").WithUserCidrBlocks($$\"10.0.1.0/24\").WithCidrBlock(\"10.1.0.0/16\");")]
    public async Task Calls_without_local_networks_have_no_menu(string statement) => Assert.Empty((await LocalNetworksMenu.OpenAsync(StackText.Of(statement))).Titles);

    [Theory]
    [InlineData("$$System.Environment.MachineName")]
    [InlineData("$$network")]
    [InlineData("$$")]
    [InlineData("$$null!")]
    [InlineData("new[] { $$\"10.0.1.0/24\" }")]
    [InlineData("[$$\"10.0.1.0/24\"]")]
    public async Task Networks_that_are_no_constants_stay(string networks) =>
        Assert.Empty((await LocalNetworksMenu.OpenAsync(StackText.Of("const string network = \"10.0.1.0/24\";\n" + LocalNetworksMenu.Office(networks)))).Titles);

    [Fact]
    public async Task Stack_without_a_document_has_nothing_to_compare() =>
        Assert.Empty((await LocalNetworksMenu.OpenAsync(StackText.Of(LocalNetworksMenu.Office("$$\"10.0.1.0/24\"") + " stack.AddVpc(System.Environment.MachineName);"))).Titles);

    [Fact]
    public async Task Call_that_no_stack_comes_by_has_no_menu() =>
        Assert.Empty((await LocalNetworksMenu.OpenAsync(StackText.Of("if (stack.Environment == \"no\") { " + LocalNetworksMenu.Office("$$\"10.0.1.0/24\"") + " }"))).Titles);

    [Fact]
    public async Task Method_elsewhere_is_tried_with_the_stacks_that_come_by_it()
    {
        const string Library =
            """
            using SslVpnSdk;

            public static class Offices
            {
                public static void Add(StackBuilder stack, VpnGatewayBuilder gateway) =>
                    stack.AddSslServer("office").OnGateway(gateway).WithLocalNetworks($$"10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            }
            """;
        var broken = StackText.Of("stack.AddVpc(\"main\");").Replace("Test", "Broken", StringComparison.Ordinal).Replace("\"test\"", "\"broken\"", StringComparison.Ordinal);
        var menu = await LocalNetworksMenu.OpenAsync(Library, StackText.Of("Offices.Add(stack, gateway);"), broken);

        Assert.Equal(["Pull 1 local network into the table 'OfficeNetworks'"], menu.Titles);
    }

    private static string Second(string name, string networks) =>
        $"""stack.AddSslServer("{name}").OnGateway(stack.UseVpnGateway("{name}", "vpn-{name}")).WithLocalNetworks({networks}).WithClientCidrBlock("192.168.{(int)name[0]}.0/24");""";
}
