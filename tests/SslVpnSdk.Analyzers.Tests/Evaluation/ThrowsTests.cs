namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>SSLVPN9003: <c>Define</c> certainly throws, or leaves out what no document can do without.</summary>
public class ThrowsTests
{
    [Theory]
    [InlineData("var zero = 0; server.WithPort([|10 / zero|]);")]
    [InlineData("var all = new[] { \"10.0.1.0/24\" }; server.WithLocalNetworks([|all[1]|]);")]
    [InlineData("var most = int.MaxValue; server.WithPort(checked([|most + 1|]));")]
    [InlineData("[|throw new System.NotSupportedException();|]")]
    [InlineData("string? none = null; server.WithClientCidrBlock(none ?? [|throw new System.NotSupportedException()|]);")]
    [InlineData("server.WithClientCidrBlock([|Cidr.Subnet(\"10.0.0.0/16\", 17, 0)|]);")]
    [InlineData("server.WithClientCidrBlock([|Cidr.Subnet(\"10.0.0/16\", 1, 0)|]);")]
    [InlineData("server.WithProtocol([|(VpnProtocol)7|]);")]
    [InlineData("server.WithClientCidrBlock([|null|]!);")]
    [InlineData("stack.AddParameter(\"a\"); stack.AddParameter([|\"a\"|]);")]
    [InlineData("stack.AddParameter([|\"\"|]);")]
    [InlineData("SslServerBuilder none = null!; [|none.WithPort(1)|];")]
    [InlineData("stack.AddVpc([|\"other\"|]);")]
    public async Task Fault_is_reported_where_it_happens(string statements)
    {
        var source = Source.Stack(statements);
        var diagnostic = Assert.Single(await Source.AnalyzeAsync(Source.Compile(source)));
        Assert.Equal("SSLVPN9003", diagnostic.Id);
        Assert.Equal(Text(source), diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
        Assert.Empty(Source.Documents("TestStack", source));
    }

    [Fact]
    public async Task Gateway_without_a_vpc_and_a_bandwidth_is_incomplete() => Assert.Equal(
        ["SSLVPN9003 \"bare\"", "SSLVPN9003 \"bare\""],
        await Source.DiagnosticsAsync(Source.Stack("stack.AddVpnGateway(\"bare\");")));

    private static string Text(string source) => source.Split("[|")[1].Split("|]")[0];
}
