namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>A diagnostic stands at the expression that produced the value.</summary>
public class OriginTests
{
    [Theory]
    [InlineData("server.WithPort([|443|]);")]
    [InlineData("server.WithPort(port: [|443|]);")]
    [InlineData("server.WithPort(([|443|]));")]
    [InlineData("var port = [|443|]; server.WithPort(port);")]
    [InlineData("var port = [|443|]; var same = port; server.WithPort(same);")]
    [InlineData("int port; port = [|443|]; server.WithPort(port);")]
    [InlineData("server.WithPort([|400 + 43|]);")]
    [InlineData("const int Https = 443; server.WithPort([|Https|]);")]
    [InlineData("var port = 400; server.WithPort([|port + 43|]);")]
    [InlineData("server.WithPort(stack.Environment == null ? [|443|] : 1194);")]
    [InlineData("byte port = [|80|]; server.WithPort(port);")]
    public Task Port_is_reported_where_it_was_written(string statements) => AtMark("SSLVPN1002", statements);

    [Theory]
    [InlineData("server.WithLocalNetworks(\"10.0.1.0/24\", [|\"10.0.0.0/7\"|]);")]
    [InlineData("string[] all = [\"10.0.1.0/24\", [|\"10.0.0.0/7\"|]]; server.WithLocalNetworks(all);")]
    [InlineData("var all = new[] { [|\"10.0.0.0/7\"|] }; server.WithLocalNetworks([.. all, \"10.0.1.0/24\"]);")]
    [InlineData("var prefix = 7; server.WithLocalNetworks([|$\"10.0.0.0/{prefix}\"|]);")]
    public Task Network_is_reported_where_it_was_written(string statements) => AtMark("SSLVPN2103", statements);

    [Fact]
    public async Task Both_environments_have_one_diagnostic() => Assert.Equal(
        ["SSLVPN1002 443"],
        await Source.DiagnosticsAsync(Source.Stack("server.WithPort(443);", "\"test\", Environments = [\"a\", \"b\"]")));

    [Fact]
    public async Task Other_side_of_a_relation_is_an_additional_location()
    {
        var source = Source.Stack("server.WithClientCidrBlock(\"10.0.128.0/24\");");
        var diagnostic = Assert.Single(await Source.AnalyzeAsync(Source.Compile(source)));
        var other = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("\"10.0.0.0/16\"", other.SourceTree!.GetText().ToString(other.SourceSpan));
    }

    private static async Task AtMark(string id, string statements)
    {
        var source = Source.Stack(statements);
        var diagnostic = Assert.Single(await Source.AnalyzeAsync(Source.Compile(source)));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Source.Marked(source), diagnostic.Location.SourceSpan);
    }
}
