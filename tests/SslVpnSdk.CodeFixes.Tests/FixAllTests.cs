using Microsoft.CodeAnalysis.CodeFixes;

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>A fix for all diagnostics of a rule at once.</summary>
public class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 0)]
    [InlineData(FixAllScope.Solution, 0)]
    public async Task All_in_the_scope_are_fixed(FixAllScope scope, int left)
    {
        var editor = Editor.Open(Stack("One", Server("a", "443") + Server("b", "80")), Stack("Two", Server("a", "22")));

        var applied = await editor.FixAllAsync("SSLVPN1002", "default", scope);

        Assert.Equal(left, (await applied.DiagnosticsAsync()).Length);
    }

    [Fact]
    public async Task Each_server_gets_a_block_of_its_own()
    {
        var editor = Editor.Open(Stack("One", string.Concat("abc".Select(name => Server(name.ToString(), "1194", "192.168.7.0/24")))));

        var applied = await editor.FixAllAsync("SSLVPN2210", "next", FixAllScope.Project);

        var text = Assert.Single(await applied.TextsAsync());
        Assert.Empty(await applied.DiagnosticsAsync());
        Assert.Contains("192.168.7.0/24", text, StringComparison.Ordinal);
        Assert.Contains("192.168.8.0/24", text, StringComparison.Ordinal);
        Assert.Contains("192.168.9.0/24", text, StringComparison.Ordinal);
    }

    private static string Server(string name, string port, string? pool = null) =>
        $$"""

                stack.AddSslServer("{{name}}").OnGateway(stack.AddVpnGateway("{{name}}").InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("{{pool ?? $"192.168.{(int)name[0]}.0/24"}}").WithPort({{port}});
        """;

    private static string Stack(string name, string servers) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("{{name.ToLowerInvariant()}}")]
        public sealed partial class {{name}} : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");{{servers}}
            }
        }
        """;
}
