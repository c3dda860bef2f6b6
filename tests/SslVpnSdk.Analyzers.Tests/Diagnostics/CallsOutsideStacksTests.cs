namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>Constant arguments are checked on their own in code that belongs to no stack.</summary>
public class CallsOutsideStacksTests
{
    [Theory]
    [InlineData("server.WithPort([|443|]);", "SSLVPN1002")]
    [InlineData("server.WithPort([|0|]).WithCompression(false);", "SSLVPN1001")]
    [InlineData("server.WithLocalNetworks(other, [|\"10.0.0.0/7\"|]);", "SSLVPN2103")]
    [InlineData("server.WithClientCidrBlock([|\"10.0.0.0/30\"|]);", "SSLVPN2202")]
    [InlineData("stack.AddVpc([|\"http://x\"|]);", "SSLVPN3001")]
    [InlineData("stack.AddVpnGateway(other).WithSslConnections([|7|]);", "SSLVPN3005")]
    [InlineData("server.[|WithCompression|]();", "SSLVPN4002")]
    public async Task Constant_is_checked_by_itself(string statement, string id)
    {
        var source = Library(statement);
        var diagnostic = Assert.Single(await Source.AnalyzeAsync(Source.Compile(source)));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Source.Marked(source), diagnostic.Location.SourceSpan);
    }

    [Theory]
    [InlineData("server.WithPort(port);")]
    [InlineData("stack.AddSslServer(\"no gateway, no networks\");")]
    [InlineData("server.WithClientCidrBlock(\"10.0.0.0/24\").WithLocalNetworks(\"10.0.0.0/24\");")]
    [InlineData("other.ToString();")]
    public async Task What_needs_the_stack_is_not_reported(string statement) =>
        Assert.Empty(await Source.DiagnosticsAsync(Library(statement)));

    private static string Library(string statement) =>
        $$"""
        using SslVpnSdk;

        public static class Library
        {
            public static void Add(StackBuilder stack, SslServerBuilder server, string other, int port)
            {
                {{statement}}
            }
        }
        """;
}
