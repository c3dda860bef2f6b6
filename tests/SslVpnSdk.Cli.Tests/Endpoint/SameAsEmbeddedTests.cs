namespace SslVpnSdk.Cli.Tests.Endpoint;

/// <summary>Whatever a command says and does with the embedded control plane, it says and does with a server.</summary>
public sealed class SameAsEmbeddedTests : IAsyncLifetime
{
    private const string PartnersGateway = "vpn-bp1q8bu5f9qd5k6s6jv0r";

    private TwinFolders _twins = null!;

    public async Task InitializeAsync() => _twins = await TwinFolders.StartAsync();

    public async Task DisposeAsync() => await _twins.DisposeAsync();

    [Theory]
    [InlineData("head-office")]
    [InlineData("branches.staging")]
    [InlineData("branches.production")]
    [InlineData("partner-access", "--parameter", "idaasApplicationId=app_1")]
    public async Task A_document_lives_its_life(string name, params string[] parameters)
    {
        _twins.Write("x.json", ToolFolder.Contract(name).Replace(PartnersGateway, _twins.GatewayId, StringComparison.Ordinal));

        await _twins.RunAsync(["plan", "x.json", .. parameters]);
        await _twins.RunAsync(["plan", "x.json", "--json", .. parameters]);
        Assert.Equal(0, (await _twins.RunAsync(["apply", "x.json", "--yes", .. parameters])).ExitCode);
        await _twins.RunAsync(["plan", "x.json", .. parameters]);
        await _twins.RunAsync("show", "x.json");
        await _twins.RunAsync("show", "x.json", "--json");
        await _twins.RunAsync("destroy", "x.json", "--yes", "--json");
        await _twins.RunAsync("show", "x.json");
    }

    [Fact]
    public async Task A_deployment_is_changed_in_place_and_replaced()
    {
        _twins.Write("x.json", ToolFolder.Contract("head-office"));
        Assert.Equal(0, (await _twins.RunAsync("apply", "x.json", "--yes")).ExitCode);

        _twins.Write("x.json", ToolFolder.Contract("head-office")
            .Replace("\"UDP\"", "\"TCP\"", StringComparison.Ordinal)
            .Replace("\"sslConnections\": 100", "\"sslConnections\": 200", StringComparison.Ordinal));

        Assert.Equal(2, (await _twins.RunAsync("plan", "x.json")).ExitCode);
        Assert.Contains("-/+ VPN gateway edge", (await _twins.RunAsync("apply", "x.json", "--yes", "--allow", "delete")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await _twins.RunAsync("plan", "x.json")).ExitCode);
        await _twins.RunAsync("show", "x.json", "--json");
    }

    [Fact]
    public async Task What_the_control_plane_refuses_is_told_alike()
    {
        var partners = ToolFolder.Contract("partner-access").Replace(PartnersGateway, _twins.GatewayId, StringComparison.Ordinal);
        _twins.Write("first.json", partners);
        _twins.Write("second.json", partners.Replace("\"stack\": \"partner-access\"", "\"stack\": \"latecomer\"", StringComparison.Ordinal));
        await _twins.RunAsync("apply", "first.json", "--yes", "--parameter", "idaasApplicationId=app_1");

        var result = await _twins.RunAsync("apply", "second.json", "--yes", "--parameter", "idaasApplicationId=app_1");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^error: SSL server partners: [^\n]* \(Resource\.QuotaFull, request R\) 0 of 1 operations are done", result.Error);
    }
}
