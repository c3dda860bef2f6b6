using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Json;
using SslVpnSdk.States;

namespace SslVpnSdk.Server.Tests.SdkClient;

/// <summary>A whole deployment through a network that loses every first answer.</summary>
public sealed class ApplyTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sslvpn-").FullName;
    private ControlPlaneServer _server = null!;

    private static DeploymentDocument Document { get; } =
        DeploymentJsonReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "contract", "head-office.sslvpn.json"));

    public async Task InitializeAsync() => _server = await ControlPlaneServer.StartAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_deployment_lives_its_life_whatever_answers_are_lost()
    {
        using var handler = new CutAnswers(times: 1);
        using var client = new RpcControlPlane(
            _server.Endpoint, _server.AccessKey, new RpcControlPlaneOptions { Handler = handler, FirstDelay = TimeSpan.Zero });
        var deployment = new Deployment(client, new StateFolder(_folder));

        var applied = await deployment.ApplyAsync(await deployment.PlanAsync(Document));
        var left = await deployment.PlanAsync(Document);
        var counts = await CountAsync();
        var removed = await deployment.ApplyAsync(await deployment.PlanDestroyAsync(Document));

        Assert.Equal((null, false, (1, 1, 1, 2)), (applied.Failure, left.HasChanges, counts));
        Assert.Equal((null, (0, 0, 0, 0)), (removed.Failure, await CountAsync()));
    }

    private async Task<(int Vpcs, int VpnGateways, int SslServers, int Certificates)> CountAsync() => (
        (await _server.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = Document.Region })).TotalCount,
        (await _server.ControlPlane.SendAsync(new DescribeVpnGatewaysRequest { RegionId = Document.Region })).TotalCount,
        (await _server.ControlPlane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Document.Region })).TotalCount,
        (await _server.ControlPlane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = Document.Region })).TotalCount);
}
