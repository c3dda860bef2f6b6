using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;

namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>An account with gateways behind HTTP, and a bare server beside it.</summary>
internal sealed class ServedAccount : IAsyncDisposable
{
    private const string Region = "eu-central-1";
    private const int Clients = 64;
    private const int CreationsPerClient = 10;
    private const int Describes = 6400;

    private readonly ControlPlaneServer _server;
    private readonly BareServer _bare;
    private readonly IReadOnlyList<string> _gateways;
    private readonly string _described;

    private ServedAccount(ControlPlaneServer server, BareServer bare, IReadOnlyList<string> gateways, string described)
    {
        _server = server;
        _bare = bare;
        _gateways = gateways;
        _described = described;
    }

    /// <summary>Starts both servers.</summary>
    public static async Task<ServedAccount> StartAsync()
    {
        var server = await ControlPlaneServer.StartAsync(new ControlPlaneServerOptions
        {
            ControlPlane = new ControlPlaneOptions { TransitionDuration = TimeSpan.Zero, VpnGatewayQuota = int.MaxValue },
        });
        var gateways = new List<string>();
        for (var i = 0; i <= Clients * CreationsPerClient; i++)
        {
            // A VPC each, so that client CIDR blocks can be alike.
            var vpc = await server.ControlPlane.SendAsync(new CreateVpcRequest { RegionId = Region, CidrBlock = "10.0.0.0/16" });
            gateways.Add((await server.ControlPlane.SendAsync(
                new CreateVpnGatewayRequest { RegionId = Region, VpcId = vpc.VpcId, Bandwidth = 10, EnableSsl = true })).VpnGatewayId);
        }

        var described = await server.ControlPlane.SendAsync(new CreateSslVpnServerRequest
        {
            RegionId = Region,
            VpnGatewayId = gateways[^1],
            LocalSubnet = "10.0.1.0/24",
            ClientIpPool = "192.168.0.0/24",
        });
        gateways.RemoveAt(gateways.Count - 1);
        var call = SignedCalls.Of(server.Endpoint, server.AccessKey, "DescribeSslVpnServers", Described(described.SslVpnServerId));
        var answer = await HttpLoad.AnswerAsync(server.Endpoint, call);
        return new ServedAccount(server, await BareServer.StartAsync(answer), gateways, described.SslVpnServerId);
    }

    /// <summary>Describes one SSL server again and again.</summary>
    public HttpLoadResult Describe(int clients) => HttpLoad.Run(_server.Endpoint, DescribeCalls(clients));

    /// <summary>Sends the same to the bare server.</summary>
    public HttpLoadResult DescribeBare(int clients) => HttpLoad.Run(_bare.Endpoint, DescribeCalls(clients));

    /// <summary>Makes an SSL server on each gateway; they are deleted again.</summary>
    public HttpLoadResult Create()
    {
        var calls = _gateways.Select(gateway => SignedCalls.Of(
            _server.Endpoint,
            _server.AccessKey,
            "CreateSslVpnServer",
            ("ClientIpPool", "192.168.0.0/24"),
            ("ClientToken", Guid.NewGuid().ToString()),
            ("LocalSubnet", "10.0.1.0/24"),
            ("RegionId", Region),
            ("VpnGatewayId", gateway))).Chunk(CreationsPerClient).ToList();
        var result = HttpLoad.Run(_server.Endpoint, calls);
        Task.WhenAll(_gateways.Select(DeleteAsync)).GetAwaiter().GetResult();
        return result;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _bare.DisposeAsync();
    }

    private static (string Name, string Value)[] Described(string id) => [("RegionId", Region), ("SslVpnServerId", id)];

    private List<byte[][]> DescribeCalls(int clients) =>
        [.. Enumerable.Range(0, Describes)
            .Select(_ => SignedCalls.Of(_server.Endpoint, _server.AccessKey, "DescribeSslVpnServers", Described(_described)))
            .Chunk(Describes / clients)];

    private async Task DeleteAsync(string gateway)
    {
        var servers = await _server.ControlPlane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region, VpnGatewayId = gateway });
        foreach (var server in servers.SslVpnServers)
        {
            await _server.ControlPlane.SendAsync(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server.SslVpnServerId });
        }
    }
}
