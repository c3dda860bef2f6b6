using System.Text.Json;

namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>The commands beside <c>plan</c> and <c>apply</c> that need values of parameters take them from files and answers as well.</summary>
public sealed class BoundParametersTests : IDisposable
{
    private const string Document = """
        {
          "formatVersion": 1,
          "stack": "office",
          "region": "eu-central-1",
          "parameters": [{ "name": "group" }],
          "resources": [
            { "type": "vpc", "name": "main", "cidrBlock": "10.0.0.0/16", "userCidrBlocks": [], "routes": [] },
            { "type": "vpnGateway", "name": "edge", "vpc": { "ref": "main" }, "bandwidth": 10, "sslConnections": 5, "resourceGroup": { "parameter": "group" } }
          ]
        }
        """;

    private readonly ToolFolder _folder = new ToolFolder { Answer = "rg-1" }.With("x.json", Document).With("group.json", """{ "group": "rg-1" }""");

    [Theory]
    [InlineData]
    [InlineData("--parameter-file", "group.json")]
    public async Task Adopt(params string[] values)
    {
        var id = await ForgottenGatewayAsync();

        Assert.EndsWith($"Recorded; sslvpn plan says what apply would change of it:\n  vpnGateway.edge  {id}\n", await _folder.DoneAsync(["adopt", "x.json", .. values]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--parameter-file", "group.json")]
    public async Task Import(params string[] values)
    {
        var id = await ForgottenGatewayAsync();

        Assert.EndsWith(
            $"Recorded; it is as the document says:\n  vpnGateway.edge  {id}\n", await _folder.DoneAsync(["import", "vpnGateway.edge", id, "x.json", .. values]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--parameter-file", "group.json")]
    public async Task Graph_with_a_plan(params string[] values)
    {
        var error = (await _folder.RunAsync(["graph", "x.json", "--plan", "-o", "x.mmd", .. values])).Error;

        Assert.DoesNotContain("error:", error, StringComparison.Ordinal);
        Assert.Contains("flowchart", await File.ReadAllTextAsync(_folder.Path("x.mmd")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> ForgottenGatewayAsync()
    {
        await _folder.DoneAsync("apply", "x.json", "--parameter", "group=rg-1", "--yes");
        using var forgotten = JsonDocument.Parse(await _folder.DoneAsync("forget", "vpnGateway.edge", "x.json", "--json"));
        return forgotten.RootElement.GetProperty("resources")[0].GetProperty("id").GetString()!;
    }
}
