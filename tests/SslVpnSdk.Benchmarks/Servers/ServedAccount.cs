using SslVpnSdk.Benchmarks.Stores;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;

namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>An account behind HTTP.</summary>
internal sealed class ServedAccount : IAsyncDisposable
{
    private const int Creators = 64;
    private const int CreationsPerClient = 10;
    private const int Describes = 6400;

    private readonly StoredAccount _account;
    private readonly ControlPlaneServer _server;
    private readonly Random _random = new(1);

    private ServedAccount(StoredAccount account, ControlPlaneServer server)
    {
        _account = account;
        _server = server;
    }

    /// <summary>Makes an account and serves it.</summary>
    /// <param name="servers">Its SSL servers.</param>
    public static async Task<ServedAccount> StartAsync(int servers)
    {
        var account = await StoredAccount.MakeAsync(servers, Creators * CreationsPerClient);
        return new ServedAccount(account, await ControlPlaneServer.StartAsync(new ControlPlaneServerOptions
        {
            DataFolder = account.Folder,
            ControlPlane = new ControlPlaneOptions { TransitionDuration = TimeSpan.Zero, VpnGatewayQuota = int.MaxValue },
        }));
    }

    /// <summary>A bare server that answers as this one does.</summary>
    public async Task<BareServer> BareAsync() => await BareServer.StartAsync(await HttpLoad.AnswerAsync(_server.Endpoint, DescribeCall()));

    /// <summary>Describes one SSL server after another.</summary>
    public HttpLoadResult Describe(int clients) => HttpLoad.Run(_server.Endpoint, DescribeCalls(clients));

    /// <summary>Sends the same to a bare server.</summary>
    public HttpLoadResult Describe(int clients, BareServer bare) => HttpLoad.Run(bare.Endpoint, DescribeCalls(clients));

    /// <summary>Makes an SSL server on each free gateway; they are deleted again.</summary>
    public HttpLoadResult Create()
    {
        var calls = _account.FreeGateways.Select(gateway => SignedCalls.Of(
            _server.Endpoint,
            _server.AccessKey,
            "CreateSslVpnServer",
            ("ClientIpPool", "192.168.0.0/24"),
            ("ClientToken", Guid.NewGuid().ToString()),
            ("LocalSubnet", "10.0.1.0/24"),
            ("RegionId", StoredAccount.Region),
            ("VpnGatewayId", gateway))).Chunk(CreationsPerClient).ToList();
        var result = HttpLoad.Run(_server.Endpoint, calls);
        Task.WhenAll(_account.FreeGateways.Select(DeleteAsync)).GetAwaiter().GetResult();
        return result;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _account.DisposeAsync();
    }

    private List<byte[][]> DescribeCalls(int clients) => [.. Enumerable.Range(0, Describes).Select(_ => DescribeCall()).Chunk(Describes / clients)];

    private byte[] DescribeCall() => SignedCalls.Of(
        _server.Endpoint,
        _server.AccessKey,
        "DescribeSslVpnServers",
        ("RegionId", StoredAccount.Region),
        ("SslVpnServerId", _account.Servers[_random.Next(_account.Servers.Count)]));

    private async Task DeleteAsync(string gateway)
    {
        foreach (var server in (await _account.DescribeAsync(vpnGatewayId: gateway)).SslVpnServers)
        {
            await _account.DeleteServerAsync(server.SslVpnServerId);
        }
    }
}
