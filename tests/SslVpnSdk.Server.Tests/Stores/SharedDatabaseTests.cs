using System.Net;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Tests.Stores;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Stores;

/// <summary>Two servers on one PostgreSQL database, as behind one address.</summary>
public sealed class SharedDatabaseTests : IAsyncLifetime
{
    private const string Region = "eu-central-1";
    private const int Races = 20;

    private readonly AccessKey _key = new("owner", "secret");
    private ControlPlaneServer? _first;
    private ControlPlaneServer? _second;

    public async Task InitializeAsync()
    {
        if (PostgreSqlServer.Missing is null)
        {
            var database = PostgreSqlServer.NewSchema();
            _first = await StartAsync(database);
            _second = await StartAsync(database);
        }
    }

    public async Task DisposeAsync()
    {
        await (_first?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_second?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [SkippableFact]
    public async Task What_one_made_the_other_describes()
    {
        using var first = Client(_first);
        using var second = Client(_second);

        var made = await first.SendAsync(new CreateVpcRequest { RegionId = Region, VpcName = "shared" });

        Assert.Equal("shared", (await second.SendAsync(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = made.VpcId })).VpcName);
    }

    [SkippableFact]
    public async Task Calls_with_one_token_at_both_make_one_VPC()
    {
        using var first = Client(_first);
        using var second = Client(_second);
        for (var race = 0; race < Races; race++)
        {
            var request = new CreateVpcRequest { RegionId = Region, ClientToken = $"race-{race}" };

            var answers = await Task.WhenAll(first.SendAsync(request), second.SendAsync(request));

            Assert.Equal(answers[0].VpcId, answers[1].VpcId);
        }

        Assert.Equal(Races, (await second.SendAsync(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task A_change_that_was_made_at_one_cannot_be_made_again_at_the_other()
    {
        Skip.If(_first is null, PostgreSqlServer.Missing);
        using var http = new HttpClient();
        var call = new SignedRequest(_first!.Endpoint, TimeProvider.System.GetUtcNow(), "CreateVpc", ("RegionId", Region));

        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(call.Sign(_key))).StatusCode);
        call.Endpoint = _second!.Endpoint;
        var again = await http.SendAsync(call.Sign(_key));

        Assert.Contains("SignatureNonceUsed", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static RpcControlPlane Client(ControlPlaneServer? server)
    {
        Skip.If(server is null, PostgreSqlServer.Missing);
        return new RpcControlPlane(server!.Endpoint, server.AccessKey);
    }

    private Task<ControlPlaneServer> StartAsync(string database) =>
        ControlPlaneServer.StartAsync(new ControlPlaneServerOptions { PostgreSql = database, AccessKey = _key });
}
