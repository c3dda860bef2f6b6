namespace SslVpnSdk.Completion.Tests;

/// <summary>Where the list opens, and what a committed item replaces.</summary>
public class CaretTests
{
    [Theory]
    [InlineData(""".WithClientCidrBlock("$$")""", """.WithClientCidrBlock("10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock("10.$$1")""", """.WithClientCidrBlock("10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock("$$192.168.0.0/24")""", """.WithClientCidrBlock("10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock("192.168.0.0/24$$" /* ours */)""", """.WithClientCidrBlock("10.1.0.0/27" /* ours */)""")]
    [InlineData(""".WithClientCidrBlock(@"10.$$")""", """.WithClientCidrBlock(@"10.1.0.0/27")""")]
    [InlineData(""""".WithClientCidrBlock("""10.$$""")""""", """"".WithClientCidrBlock("""10.1.0.0/27""")""""")]
    [InlineData(""".WithClientCidrBlock($$)""", """.WithClientCidrBlock("10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock( $$ )""", """.WithClientCidrBlock( "10.1.0.0/27" )""")]
    [InlineData(""".WithClientCidrBlock(cidrBlock: "$$")""", """.WithClientCidrBlock(cidrBlock: "10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock(cidrBlock: $$)""", """.WithClientCidrBlock(cidrBlock: "10.1.0.0/27")""")]
    [InlineData(""".WithClientCidrBlock(("$$"))""", """.WithClientCidrBlock(("10.1.0.0/27"))""")]
    [InlineData(""".WithClientCidrBlock(stack.Environment is null ? "$$" : "10.2.0.0/24")""", """.WithClientCidrBlock(stack.Environment is null ? "10.1.0.0/27" : "10.2.0.0/24")""")]
    [InlineData(""".WithLocalNetworks("10.0.1.0/25").WithPort($$)""", """.WithLocalNetworks("10.0.1.0/25").WithPort(1194)""")]
    [InlineData(""".WithPort(11$$)""", """.WithPort(1194)""")]
    [InlineData(""".WithLocalNetworks(["$$"])""", """.WithLocalNetworks(["10.0.0.0/16"])""")]
    [InlineData(""".WithLocalNetworks(new[] { "$$" })""", """.WithLocalNetworks(new[] { "10.0.0.0/16" })""")]
    [InlineData(""".WithLocalNetworks([$$])""", """.WithLocalNetworks(["10.0.0.0/16"])""")]
    [InlineData(""".WithTwoFactorAuthentication("idaas-1", "app-1", $$)""", """.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1")""")]
    public async Task Item_replaces_what_is_typed_and_nothing_else(string calls, string expected)
    {
        var editor = Editor.Open(Program.Server(calls));

        Assert.Equal(Program.Server(expected), await editor.CommitAsync((await editor.ItemsAsync())[0]));
    }

    [Theory]
    [InlineData(""".WithClientCidrBlock("$$""", """.WithClientCidrBlock("10.1.0.0/27""")]
    [InlineData(""".WithClientCidrBlock("10.$$)""", """.WithClientCidrBlock("10.1.0.0/27)""")]
    [InlineData(""".WithClientCidrBlock($$""", """.WithClientCidrBlock("10.1.0.0/27" """)]
    [InlineData(".WithClientCidrBlock(\"$$\n.WithPort(1194)", ".WithClientCidrBlock(\"10.1.0.0/27\n.WithPort(1194)")]
    [InlineData(".WithClientCidrBlock($$\n.WithPort(1194)", ".WithClientCidrBlock(\"10.1.0.0/27\"\n.WithPort(1194)")]
    [InlineData(".WithLocalNetworks([\"$$\n", ".WithLocalNetworks([\"10.0.0.0/16\n")]
    public async Task Call_without_its_end_is_completed_with_all_that_is_known(string calls, string expected)
    {
        var editor = Editor.Open(Program.Stack($"stack.AddSslServer(\"staff\").OnGateway(gateway){calls}"));

        Assert.Equal(
            Program.Stack($"stack.AddSslServer(\"staff\").OnGateway(gateway){expected.TrimEnd(' ')}"),
            await editor.CommitAsync((await editor.ItemsAsync())[0]));
    }

    [Theory]
    [InlineData(""".WithClientCidrBlock("10.1.0.0/24"$$)""")]
    [InlineData(""".WithClientCidrBlock($$"10.1.0.0/24")""")]
    [InlineData(""".WithClientCidrBlock(/* $$ */)""")]
    [InlineData(".WithClientCidrBlock( // $$\n)")]
    [InlineData(""".WithClientCidrBlock("10.1.0.0/24")$$""")]
    [InlineData(""".WithClientCidrBlock("10." + "$$")""")]
    [InlineData(""".WithPort("$$")""")]
    [InlineData(""".WithTwoFactorAuthentication("$$")""")]
    [InlineData(""".WithCompression($$)""")]
    public async Task Elsewhere_there_is_nothing(string calls) => Assert.Empty(await Editor.Open(Program.Server(calls)).TextsAsync());

    [Fact]
    public async Task Method_of_that_name_is_not_enough() => Assert.Empty(await Editor.Open(
        """
        using SslVpnSdk;

        class Mine { public Mine WithPort(int port) => this; static void Use(SslServerBuilder server) => new Mine().WithPort($$); }
        """).TextsAsync());

    [Fact]
    public async Task Items_outside_of_quotes_do_not_hide_those_of_others()
    {
        var editor = Editor.Open(Program.Stack("""const string pool = "10.2.0.0/24"; stack.AddSslServer("staff").WithClientCidrBlock(p$$);"""));

        Assert.NotEmpty(await editor.TextsAsync());
        Assert.Contains("pool", await editor.AllTextsAsync());
    }

    [Theory]
    [InlineData(""".WithClientCidrBlock("$$")""", true)]
    [InlineData(".WithPort($$)", true)]
    [InlineData(""".WithLocalNetworks("10.0.1.0/24", $$)""", true)]
    [InlineData(""".WithLocalNetworks("10.0.1.0/24",$$)""", true)]
    [InlineData(".WithLocalNetworks([$$])", true)]
    [InlineData(".WithPort(port: $$)", true)]
    [InlineData(".WithPort(port$$)", false)]
    [InlineData(".OnGateway($$)", false)]
    [InlineData(""".WithClientCidrBlock("10.$$")""", false)]
    public async Task Typing_opens_the_list_where_a_value_begins(string calls, bool opens) =>
        Assert.Equal(opens, await Editor.Open($"server{calls}").IsOpenedByTypingAsync());
}
