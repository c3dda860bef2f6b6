using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>A control plane with state of its own, with a clock the test moves.</summary>
/// <param name="store">Where the state is kept.</param>
public sealed class ControlPlaneFixture(TestStore store) : IAsyncDisposable
{
    public const string Region = "eu-central-1";

    public static readonly TimeSpan Transition = TimeSpan.FromMinutes(1);

    private EmbeddedControlPlane? _plane;

    private readonly Lazy<string> _folder = new(() => Directory.CreateTempSubdirectory("sslvpn-plane-").FullName);
    private readonly Lazy<string> _connectionString = new(PostgreSqlServer.NewSchema);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));

    public ControlPlaneOptions Options
    {
        get => field ??= new ControlPlaneOptions { TimeProvider = Clock, Seed = 7, TransitionDuration = Transition };
        set;
    }

    public TestStore Store => store;

    public string Folder => _folder.Value;

    public string ConnectionString => _connectionString.Value;

    public EmbeddedControlPlane Plane => _plane ??= Open();

    /// <summary>One more control plane of the same state.</summary>
    public EmbeddedControlPlane Open() => store == TestStore.Sqlite
        ? EmbeddedControlPlane.Open(Folder, Options)
        : EmbeddedControlPlane.OpenPostgreSql(ConnectionString, Options);

    public Task<TResponse> Send<TResponse>(ControlPlaneRequest<TResponse> request)
        where TResponse : class => Plane.SendAsync(request);

    public Task<ControlPlaneException> Refused<TResponse>(ControlPlaneRequest<TResponse> request)
        where TResponse : class => Assert.ThrowsAsync<ControlPlaneException>(() => Send(request));

    /// <summary>Lets every change that was begun come to its end.</summary>
    public void Settle() => Clock.Advance(Transition);

    public async Task Reopen()
    {
        await Plane.DisposeAsync();
        _plane = null;
    }

    public async Task<CreateVpcResponse> Vpc(string cidrBlock = "10.0.0.0/16", string? userCidr = null)
    {
        var vpc = await Send(new CreateVpcRequest { RegionId = Region, VpcName = "main", CidrBlock = cidrBlock, UserCidr = userCidr });
        Settle();
        return vpc;
    }

    public async Task<string> VSwitch(string vpcId, string cidrBlock = "10.0.1.0/24", string zoneId = "eu-central-1a")
    {
        var vSwitch = await Send(new CreateVSwitchRequest { VpcId = vpcId, ZoneId = zoneId, CidrBlock = cidrBlock });
        Settle();
        return vSwitch.VSwitchId;
    }

    public async Task<string> Gateway(string? vpcId = null, int? sslConnections = 5)
    {
        var gateway = await Send(new CreateVpnGatewayRequest
        {
            RegionId = Region,
            VpcId = vpcId ?? (await Vpc()).VpcId,
            Bandwidth = 10,
            EnableSsl = sslConnections is not null,
            SslConnections = sslConnections,
            Name = "edge",
        });
        Settle();
        return gateway.VpnGatewayId;
    }

    public CreateSslVpnServerRequest ServerRequest(string vpnGatewayId) => new()
    {
        RegionId = Region,
        VpnGatewayId = vpnGatewayId,
        Name = "staff",
        LocalSubnet = "10.0.1.0/24",
        ClientIpPool = "192.168.0.0/24",
    };

    public async Task<string> Server(string? vpnGatewayId = null)
    {
        var server = await Send(ServerRequest(vpnGatewayId ?? await Gateway()));
        Settle();
        return server.SslVpnServerId;
    }

    public async Task<string> Certificate(string sslVpnServerId, string name = "ana") => (await Send(
        new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = sslVpnServerId, Name = name })).SslVpnClientCertId;

    public async Task<SslVpnServer> DescribeServer(string sslVpnServerId) => Assert.Single((await Send(
        new DescribeSslVpnServersRequest { RegionId = Region, SslVpnServerId = sslVpnServerId })).SslVpnServers);

    public async Task<string> GatewayStatus(string vpnGatewayId) => (await Send(
        new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = vpnGatewayId })).Status;

    public async Task<IReadOnlyList<RouteEntry>> Routes(string routeTableId) => (await Send(
        new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = routeTableId })).RouteEntrys;

    public Task<DescribeSslVpnClientCertResponse> DescribeCertificate(string certificateId) => Send(
        new DescribeSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificateId });

    public async ValueTask DisposeAsync()
    {
        if (_plane is not null)
        {
            await _plane.DisposeAsync();
        }

        if (_folder.IsValueCreated)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
