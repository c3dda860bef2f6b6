using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Storage.Sqlite;
using SslVpnSdk.Simulation.Tests.Time;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>The control plane over what it stored, which outlives it. All calls are done on the caller's thread.</summary>
internal sealed class PlaneHost : IDisposable
{
    public const string Region = "eu-central-1";

    /// <summary>More VPN gateways than there ever are.</summary>
    public const int ManyGateways = 30;

    /// <summary>More certificates than there ever are.</summary>
    public const int ManyCertificates = 50;

    private const int MostOfAPage = 50;
    private const string OfCertificate = "CN=";

    private static int _count;

    private readonly string _name = $"simulation-{Interlocked.Increment(ref _count)}";
    private readonly SqliteConnection _storage;
    private ControlPlaneOptions _options;
    private EmbeddedControlPlane _plane;

    public PlaneHost(VirtualTime time, int seed)
    {
        _options = new ControlPlaneOptions
        {
            TimeProvider = time,
            Seed = seed,
            TransitionDuration = TimeSpan.FromSeconds(2),
            SslServersPerGateway = 9,
            NewKeyPair = KeyPairPool.Take,
        };
        _storage = new SqliteConnection(SqliteStore.InMemory(_name));
        _storage.Open();
        _plane = EmbeddedControlPlane.OpenInMemory(_name, _options);
    }

    /// <summary>Makes a call.</summary>
    /// <param name="request">The call.</param>
    /// <param name="delay">How much longer what it begins takes.</param>
    public TResponse Send<TResponse>(ControlPlaneRequest<TResponse> request, TimeSpan delay = default)
        where TResponse : class => (TResponse)_plane.CallAsync(request, nonce: null, delay, CancellationToken.None).GetAwaiter().GetResult();

    public void Connect(string certificateId) => _plane.ConnectClientAsync(certificateId).GetAwaiter().GetResult();

    /// <summary>The SSL server with an id; null when there is none.</summary>
    public SslVpnServer? Server(string? id) => string.IsNullOrEmpty(id) ? null
        : Send(new DescribeSslVpnServersRequest { RegionId = Region, SslVpnServerId = id }).SslVpnServers is [var there, ..] ? there : null;

    /// <summary>The VPN gateway with an id; null when there is none.</summary>
    public VpnGateway? Gateway(string? id) => string.IsNullOrEmpty(id) ? null
        : Send(new DescribeVpnGatewaysRequest { RegionId = Region, VpnGatewayId = id }).VpnGateways is [var there, ..] ? there : null;

    /// <summary>The VPC with an id; null when there is none.</summary>
    public Vpc? Vpc(string? id) => string.IsNullOrEmpty(id) ? null
        : Send(new DescribeVpcsRequest { RegionId = Region, VpcId = id }).Vpcs is [var there, ..] ? there : null;

    /// <summary>The certificate with an id; null when there is none.</summary>
    public SslVpnClientCertKey? Certificate(string? id) => string.IsNullOrEmpty(id) ? null
        : Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, SslVpnClientCertId = id }).SslVpnClientCertKeys is [var there, ..] ? there : null;

    /// <summary>The certificates of an SSL server, whoever made them.</summary>
    public IEnumerable<SslVpnClientCertKey> CertificatesOf(string server) =>
        Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, SslVpnServerId = server, PageSize = MostOfAPage }).SslVpnClientCertKeys;

    /// <summary>Who is connected to a VPN gateway: by which certificate, and at which address.</summary>
    public IEnumerable<(string Certificate, string Address)> SessionsOf(string gateway) =>
        Send(new DescribeSslVpnClientsRequest { RegionId = Region, VpnGatewayId = gateway, PageSize = MostOfAPage })
            .ClientInfoList.Select(client => (client.CommonName[OfCertificate.Length..], client.PrivateIp));

    /// <summary>The process of the control plane dies and another begins.</summary>
    public void Reopen() => Reopen(_options);

    /// <summary>The account gets quotas.</summary>
    public void Limit(int gateways, int certificates) =>
        Reopen(_options with { VpnGatewayQuota = gateways, ClientCertificateQuota = certificates });

    public void Dispose()
    {
        _plane.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _storage.Dispose();
    }

    private void Reopen(ControlPlaneOptions options)
    {
        _options = options;
        _plane.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _plane = EmbeddedControlPlane.OpenInMemory(_name, _options);
    }
}
