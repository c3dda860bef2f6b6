using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Benchmarks.Stores;

/// <summary>An account with SSL servers in a folder of its own: each on a gateway of its own, a hundred of these in a VPC.</summary>
internal sealed class StoredAccount : IAsyncDisposable
{
    public const string Region = "eu-central-1";

    private const int GatewaysPerVpc = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sslvpn-account-");

    private StoredAccount() => Plane = EmbeddedControlPlane.Open(_folder.FullName, new ControlPlaneOptions
    {
        Seed = 1,
        TransitionDuration = TimeSpan.Zero,
        VpnGatewayQuota = int.MaxValue,
    });

    public EmbeddedControlPlane Plane { get; }

    /// <summary>The folder that keeps it; others may open it too.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The gateways that have a server.</summary>
    public IReadOnlyList<string> Gateways { get; private set; } = [];

    /// <summary>The servers on these, in the same order.</summary>
    public IReadOnlyList<string> Servers { get; private set; } = [];

    /// <summary>Gateways without a server.</summary>
    public IReadOnlyList<string> FreeGateways { get; private set; } = [];

    /// <summary>Makes an account.</summary>
    /// <param name="servers">Its SSL servers.</param>
    /// <param name="freeGateways">The gateways without one.</param>
    public static async Task<StoredAccount> MakeAsync(int servers, int freeGateways)
    {
        var account = new StoredAccount();
        var gateways = new List<string>();
        foreach (var count in Enumerable.Repeat(GatewaysPerVpc, (servers + freeGateways + GatewaysPerVpc - 1) / GatewaysPerVpc))
        {
            var vpc = await account.Plane.SendAsync(new CreateVpcRequest { RegionId = Region, CidrBlock = "10.0.0.0/16" });
            gateways.AddRange(await Task.WhenAll(Enumerable.Range(0, count).Select(_ => account.MakeGatewayAsync(vpc.VpcId))));
        }

        account.Gateways = gateways[..servers];
        account.FreeGateways = gateways[servers..(servers + freeGateways)];
        var made = new List<string>();
        foreach (var some in account.Gateways.Chunk(256))
        {
            made.AddRange(await Task.WhenAll(some.Select(account.MakeServerAsync)));
        }

        account.Servers = made;
        return account;
    }

    public async Task<string> MakeServerAsync(string vpnGatewayId) => (await Plane.SendAsync(new CreateSslVpnServerRequest
    {
        RegionId = Region,
        VpnGatewayId = vpnGatewayId,
        LocalSubnet = "10.0.1.0/24",
        ClientIpPool = "192.168.0.0/24",
    })).SslVpnServerId;

    public Task DeleteServerAsync(string sslVpnServerId) =>
        Plane.SendAsync(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = sslVpnServerId });

    public Task<DescribeSslVpnServersResponse> DescribeAsync(string? sslVpnServerId = null, string? vpnGatewayId = null) =>
        Plane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region, SslVpnServerId = sslVpnServerId, VpnGatewayId = vpnGatewayId });

    public async ValueTask DisposeAsync()
    {
        await Plane.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<string> MakeGatewayAsync(string vpcId) => (await Plane.SendAsync(new CreateVpnGatewayRequest
    {
        RegionId = Region,
        VpcId = vpcId,
        Bandwidth = 10,
        EnableSsl = true,
        SslConnections = 5,
    })).VpnGatewayId;
}
