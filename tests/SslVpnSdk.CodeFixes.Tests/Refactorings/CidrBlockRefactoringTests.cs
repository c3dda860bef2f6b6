using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings;

/// <summary>Other blocks for a CIDR string. <c>$$</c> marks the caret.</summary>
public class CidrBlockRefactoringTests
{
    [Fact]
    public async Task Menu_tells_range_addresses_and_clients() => Assert.Equal(
        [
            "Use the smallest block for 5 SSL connections, 192.168.0.0/27 (192.168.0.0–192.168.0.31, 32 addresses, 8 clients)",
            "Widen to 192.168.0.0/23 (192.168.0.0–192.168.1.255, 512 addresses, 128 clients)",
            "Narrow to 192.168.0.0/25 (192.168.0.0–192.168.0.127, 128 addresses, 32 clients)",
            "Move to the next free block, 192.168.1.0/24 (192.168.1.0–192.168.1.255, 256 addresses, 64 clients)",
        ],
        await TitlesAsync(Server("\"192.168.$$0.0/24\"")));

    [Fact]
    public async Task More_than_two_are_under_one_entry()
    {
        var entry = Assert.Single(await MenuAsync(Server("\"192.168.$$0.0/24\"")));

        Assert.Equal("Change 192.168.0.0/24", entry.Title);
    }

    [Fact]
    public async Task One_or_two_stand_in_the_menu_itself() => Assert.Equal(
        [
            "Widen to 10.0.0.0/23 (10.0.0.0–10.0.1.255, 512 addresses)",
            "Narrow to 10.0.1.0/25 (10.0.1.0–10.0.1.127, 128 addresses)",
        ],
        (await MenuAsync(Stack("""stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24$$").WithClientCidrBlock("192.168.0.0/24");"""))).Select(action => action.Title));

    [Theory]
    [InlineData("\"192.168.$$0.0/24\"", "\"192.168.0.0/23\"")]
    [InlineData("$$\"192.168.1.0/24\"", "\"192.168.0.0/23\"")]
    [InlineData("\"192.168.0.0/24\"$$", "\"192.168.0.0/23\"")]
    [InlineData("@\"192.168.$$0.0/24\"", "@\"192.168.0.0/23\"")]
    [InlineData("\"\"\"192.168.$$0.0/24\"\"\"", "\"\"\"192.168.0.0/23\"\"\"")]
    [InlineData("/* ours */ \"192.168.$$0.0/24\" /* still */", "/* ours */ \"192.168.0.0/23\" /* still */")]
    public async Task Literal_keeps_its_form_and_what_is_around_it(string literal, string expected) =>
        Assert.Equal(Server(expected), await AppliedAsync(Server(literal), "Widen"));

    [Fact]
    public async Task Literal_in_a_table_is_changed_where_it_stands() => Assert.Contains(
        """new[] { "192.168.0.0/25", "192.168.9.0/24" }""",
        await AppliedAsync(
            Stack(
                """
                foreach (var pool in new[] { "192.168.0.0/24$$", "192.168.9.0/24" })
                        {
                            stack.AddSslServer(pool).OnGateway(stack.AddVpnGateway(pool).InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock(pool);
                        }
                """),
            "Narrow"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Literal_of_a_constant_is_changed_where_it_stands() => Assert.Contains(
        "const string Pool = \"192.168.0.0/23\";",
        await AppliedAsync(Server("Pool", "private const string Pool = \"192.168.$$0.0/24\";"), "Widen"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Block_that_would_bring_a_diagnostic_is_not_offered() => Assert.Equal(
        ["Move to the next free block, 10.1.1.64/27 (10.1.1.64–10.1.1.95, 32 addresses, 8 clients)"],
        await TitlesAsync(Stack(
            """
            vpc.AddRoute("10.1.1.48/28", "vbr-1");
            stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("10.1.1.0/27$$");
            """)));

    [Fact]
    public async Task Block_that_is_too_small_is_fitted_in_its_place_or_elsewhere() => Assert.Contains(
        "Use the smallest block for 5 SSL connections, 192.168.0.0/27 (192.168.0.0–192.168.0.31, 32 addresses, 8 clients)",
        await TitlesAsync(Server("\"192.168.$$0.0/29\"")));

    [Fact]
    public async Task Block_in_a_library_is_changed_without_knowledge_of_a_stack() => Assert.Equal(
        [
            "Widen to 192.168.0.0/23 (192.168.0.0–192.168.1.255, 512 addresses, 128 clients)",
            "Narrow to 192.168.0.0/25 (192.168.0.0–192.168.0.127, 128 addresses, 32 clients)",
            "Move to the next free block, 192.168.1.0/24 (192.168.1.0–192.168.1.255, 256 addresses, 64 clients)",
        ],
        await TitlesAsync("""static class Library { static void Add(SslVpnSdk.SslServerBuilder server) => server.WithClientCidrBlock("192.168.0.0/24$$"); }"""));

    [Theory]
    [InlineData("\"192.168.0.0$$\"")]
    [InlineData("$\"192.168.0.0/24$$\"")]
    [InlineData("\"192.168.0.0\" + \"/24$$\"")]
    public async Task Other_texts_have_no_entry(string literal) => Assert.Empty(await MenuAsync(Server(literal)));

    [Theory]
    [InlineData("""System.Console.WriteLine("192.168.0.0/24$$");""")]
    [InlineData("""stack.AddVpc("192.168.0.0/24$$").WithCidrBlock("10.9.0.0/16");""")]
    public async Task Block_that_gets_into_no_stack_has_no_entry(string statement) => Assert.Empty(await MenuAsync(Stack(statement)));

    [Fact]
    public async Task Next_free_block_is_none_that_the_company_reserves()
    {
        Open(Server("\"192.168.$$0.0/24\""), out var caret);
        var editor = Editor.Configured("sslvpn_reserved_client_cidr_blocks = 192.168.1.0/24", Server("\"192.168.0.0/24\""));

        Assert.Contains("Move to the next free block, 192.168.2.0/24 (192.168.2.0–192.168.2.255, 256 addresses, 64 clients)", (await ActionsAsync(editor, caret)).Select(action => action.Title));
    }

    private static string Server(string pool, string members = "") =>
        Stack($"stack.AddSslServer(\"staff\").OnGateway(gateway).WithLocalNetworks(\"10.0.1.0/24\").WithClientCidrBlock({pool});", members);

    private static string Stack(string statements, string members = "") =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("test")]
        public sealed partial class Test : SslVpnStack
        {
            {{members}}
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                {{statements}}
            }
        }
        """;

    private static async Task<IEnumerable<string>> TitlesAsync(string marked) => (await ActionsAsync(Open(marked, out var caret), caret)).Select(action => action.Title);

    private static async Task<IReadOnlyList<CodeAction>> MenuAsync(string marked) =>
        await Open(marked, out var caret).RefactoringsAsync(new CidrBlockRefactoringProvider(), new TextSpan(caret, 0));

    private static async Task<string> AppliedAsync(string marked, string verb)
    {
        var editor = Open(marked, out var caret);
        var action = Assert.Single(await ActionsAsync(editor, caret), action => action.Title.StartsWith(verb, StringComparison.Ordinal));
        return (await (await editor.ApplyAsync(action)).TextsAsync())[0];
    }

    private static Task<IReadOnlyList<CodeAction>> ActionsAsync(Editor editor, int caret) =>
        editor.RefactoringsAsync(new CidrBlockRefactoringProvider(), new TextSpan(caret, 0), flat: true);

    private static Editor Open(string marked, out int caret)
    {
        caret = marked.IndexOf("$$", StringComparison.Ordinal);
        return Editor.Open(marked.Remove(caret, 2));
    }
}
