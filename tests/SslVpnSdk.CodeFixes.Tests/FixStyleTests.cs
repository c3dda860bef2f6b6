namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>A fix changes the expression that made the value, wherever it stands, and nothing around it.</summary>
public class FixStyleTests
{
    [Fact]
    public async Task Value_is_changed_in_the_file_it_stands_in()
    {
        var editor = Editor.Open(
            Stack("foreach (var port in Ports.All) { server.WithPort(port); }"),
            "public static class Ports { public static readonly int[] All = [1194, /* https */ 443 /* no */]; }");

        var applied = await FixAsync(editor, "SSLVPN1002", "Change to 1194");

        Assert.Contains("[1194, /* https */ 1194 /* no */]", (await applied.TextsAsync())[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_gets_a_line_where_the_others_have_one() => Assert.Contains(
        """
                var second = stack.AddSslServer("second") // the other office
                    .WithClientCidrBlock("10.1.0.0/24")
                    .OnGateway(stack.UseVpnGateway("other", "vpn-1"))
        """,
        await FixedAsync(
            """
            var second = stack.AddSslServer("second") // the other office
                        .OnGateway(stack.UseVpnGateway("other", "vpn-1"))
                        .WithLocalNetworks("10.0.2.0/24");
            """,
            "SSLVPN2201",
            "Add WithClientCidrBlock(\"10.1.0.0/24\")"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Call_that_is_taken_away_leaves_the_lines_of_the_others() => Assert.Contains(
        """
                server
                    .WithPort(1195) // ours
                    .WithProtocol(VpnProtocol.Tcp);
        """,
        await FixedAsync(
            """
            server
                        .WithPort(1195) // ours
                        .WithCompression()
                        .WithProtocol(VpnProtocol.Tcp);
            """,
            "SSLVPN4002",
            "Remove WithCompression"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Enumeration_is_named_as_the_file_names_it() => Assert.Contains(
        "server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc);",
        await FixedAsync("server.WithEncryptionAlgorithm(EncryptionAlgorithm.None);", "SSLVPN4001", "Change to EncryptionAlgorithm.Aes256Cbc"),
        StringComparison.Ordinal);

    private static async Task<string> FixedAsync(string statements, string id, string title) =>
        (await (await FixAsync(Editor.Open(Stack(statements)), id, title)).TextsAsync())[0];

    private static async Task<Editor> FixAsync(Editor editor, string id, string title)
    {
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), diagnostic => diagnostic.Id == id);
        return await editor.ApplyAsync(Assert.Single(await editor.FixesAsync(diagnostic), fix => fix.Title == title));
    }

    private static string Stack(string statements) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("test")]
        public sealed partial class Test : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                var server = stack.AddSslServer("staff").OnGateway(gateway)
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
                {{statements}}
            }
        }
        """;
}
