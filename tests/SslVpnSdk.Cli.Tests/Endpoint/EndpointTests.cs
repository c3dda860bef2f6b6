using System.Net;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;

namespace SslVpnSdk.Cli.Tests.Endpoint;

public sealed class EndpointTests : IAsyncLifetime
{
    private readonly ToolFolder _folder = new ToolFolder { Answer = "no" }.With("office.json", ToolFolder.Contract("head-office"));
    private ControlPlaneServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await ControlPlaneServer.StartAsync();
        _folder.At(_server);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_data_folder_has_the_state_alone()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.Equal(["head-office.lock", "head-office.state.json"], Directory.GetFiles(_folder.Data).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_plan_makes_no_data_folder()
    {
        Assert.Equal(2, (await _folder.RunAsync("plan", "office.json")).ExitCode);

        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task The_option_goes_before_the_variable()
    {
        var endpoint = _folder.Variables["SSLVPN_ENDPOINT"];
        _folder.Variables["SSLVPN_ENDPOINT"] = "https://127.0.0.1:1";

        await _folder.DoneAsync("apply", "office.json", "--yes", "--endpoint", endpoint);

        Assert.Equal(1, (await _server.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = "eu-central-1" })).TotalCount);
    }

    [Fact]
    public async Task Who_is_asked_is_told_where() => Assert.EndsWith(
        $"Do this at {_server.Endpoint.GetLeftPart(UriPartial.Authority)}? Only 'yes' goes ahead: ",
        (await _folder.RunAsync("apply", "office.json")).Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_state_is_not_used_for_another_control_plane()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        var state = await File.ReadAllTextAsync(_folder.Path("data", "head-office.state.json"));
        _folder.Variables.Remove("SSLVPN_ENDPOINT");

        var result = await _folder.RunAsync("destroy", "office.json", "--yes");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("not of the embedded control plane. Name that one, ", result.Error, StringComparison.Ordinal);
        Assert.Equal(state, await File.ReadAllTextAsync(_folder.Path("data", "head-office.state.json")));
    }

    [Theory]
    [InlineData("ALIBABA_CLOUD_ACCESS_KEY_ID", "InvalidAccessKeyId.NotFound")]
    [InlineData("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "SignatureDoesNotMatch")]
    [InlineData("ALIBABA_CLOUD_SECURITY_TOKEN", "InvalidSecurityToken.Malformed")]
    public async Task A_key_the_server_does_not_know(string variable, string code)
    {
        _folder.Variables[variable] = "wrong";

        var result = await _folder.RunAsync("apply", "office.json", "--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches($@"^error: VPC main: Specified [^\n]* \({code}, request [0-9A-F-]+\) 0 of 5 operations are done and recorded; [^\n]*\n$", result.Error);
        Assert.DoesNotContain("wrong", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        var endpoint = $"http://127.0.0.1:{FreePort.Next()}";

        var result = await _folder.RunAsync("apply", "office.json", "--yes", "--endpoint", endpoint);

        Assert.Equal(1, result.ExitCode);
        Assert.Matches($@"^error: VPC main: CreateVpc has no answer from {endpoint} in 5 attempts: [^\n]* It was not done\. 0 of 5 ", result.Error);
    }

    [Fact]
    public async Task Something_else_that_answers()
    {
        using var listener = new HttpListener();
        var endpoint = $"http://127.0.0.1:{FreePort.Next()}/";
        listener.Prefixes.Add(endpoint);
        listener.Start();
        var answering = AnswerAsync(listener);

        var result = await _folder.RunAsync("apply", "office.json", "--yes", "--endpoint", endpoint);
        await answering;

        Assert.Contains("no answer of the service but HTTP 404 Not Found, text/html: '<h1>Nothing here</h1>'. It was not done.", result.Error, StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(HttpListener listener)
    {
        var context = await listener.GetContextAsync();
        context.Response.StatusCode = 404;
        context.Response.ContentType = "text/html";
        await context.Response.OutputStream.WriteAsync("<h1>Nothing here</h1>"u8.ToArray());
        context.Response.Close();
    }
}
