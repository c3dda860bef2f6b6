using System.Net;
using System.Net.Http.Headers;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Clocks;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Admin;

public sealed class AdminTests : ServerTest, IDisposable
{
    private readonly HttpClient _client = new();

    protected override ControlPlaneServerOptions Options => base.Options with
    {
        AdminUrls = "http://127.0.0.1:0",
        ControlPlane = new ControlPlaneOptions { TimeProvider = ManualClock.Open(Path.Combine(Folder, "data")), TransitionDuration = Transition },
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _client.BaseAddress = Server.AdminEndpoint;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Server.AdminToken);
    }

    protected override Task Settle() => _client.PostAsync("/clock/advance?seconds=60", null);

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("guessed")]
    public async Task Nothing_is_done_without_the_token(string? token)
    {
        _client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.DeleteAsync("/faults")).StatusCode);
    }

    [Fact]
    public async Task Faults_are_told_replaced_and_ended()
    {
        await _client.PutAsync("/faults", new StringContent("""{ "seed": 7, "rules": [ { "kind": "serverError", "action": "DescribeVpcs" } ] }"""));
        Assert.Equal(503, (await Call("DescribeVpcs", ("RegionId", Region))).Status);
        Assert.Contains("\"seed\": 7", await _client.GetStringAsync("/faults"), StringComparison.Ordinal);

        await _client.DeleteAsync("/faults");
        Assert.Equal(200, (await Call("DescribeVpcs", ("RegionId", Region))).Status);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "rules": [null] }""")]
    public async Task A_plan_that_cannot_be_leaves_the_one_before(string plan)
    {
        await _client.PutAsync("/faults", new StringContent("""{ "rules": [ { "kind": "serverError" } ] }"""));

        var answer = await _client.PutAsync("/faults", new StringContent(plan));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(503, (await Call("DescribeVpcs", ("RegionId", Region))).Status);
    }

    [Fact]
    public async Task The_clock_moves_when_it_is_told()
    {
        await Call("CreateVpc", ("RegionId", Region));
        Assert.Equal("Pending", await VpcStatus());

        await _client.PostAsync("/clock/advance?seconds=60", null);

        Assert.Equal("Available", await VpcStatus());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?seconds=-1")]
    [InlineData("?seconds=soon")]
    [InlineData("?seconds=NaN")]
    [InlineData("?seconds=-Infinity")]
    [InlineData("?seconds=Infinity")]
    [InlineData("?seconds=99999999999")]
    public async Task The_clock_moves_by_seconds_alone(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync($"/clock/advance{query}", null)).StatusCode);

    [Fact]
    public async Task The_clock_does_not_pass_its_end()
    {
        for (var decade = 0; decade < 700; decade++)
        {
            await _client.PostAsync("/clock/advance?seconds=315360000", null);
        }

        var answer = await _client.PostAsync("/clock/advance?seconds=315360000", null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("The clock would pass the year 9000", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_is_told() => Assert.Contains("\"now\":", await _client.GetStringAsync("/clock"), StringComparison.Ordinal);

    [Fact]
    public async Task A_client_without_a_certificate_does_not_connect()
    {
        var answer = await _client.PostAsync("/clients?certificate=vsc-none", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("InvalidSslVpnClientCertId.NotFound", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_connect_and_disconnect()
    {
        var certificate = await Certificate();
        await _client.PostAsync($"/clients?certificate={certificate.Id}", null);
        var connected = (await Call("DescribeSslVpnClients", ("RegionId", Region), ("VpnGatewayId", certificate.Gateway))).Json["ClientInfoList"]!.AsArray();
        var address = (string)Assert.Single(connected)!["PrivateIp"]!;

        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync($"/clients?gateway={certificate.Gateway}&address={address}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.DeleteAsync($"/clients?gateway={certificate.Gateway}&address={address}")).StatusCode);
    }

    private async Task<string> VpcStatus() =>
        (string)(await Call("DescribeVpcs", ("RegionId", Region))).Json["Vpcs"]!["Vpc"]![0]!["Status"]!;
}
