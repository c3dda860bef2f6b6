using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.Actions;
using SslVpnSdk.ControlPlane.Certificates;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Sqlite;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>How many queries it takes to describe a page: one for each kind that it refers to, however long it is.</summary>
public sealed class PageQueryTests : IDisposable
{
    private const int Size = 50;

    private readonly SqliteConnection _sqlite = new(SqliteStore.InMemory($"queries-{Guid.NewGuid()}"));
    private readonly StoreConnection _connection;
    private readonly KeyPairs _keyPairs = new();
    private readonly ActionContext _context;

    public PageQueryTests()
    {
        _sqlite.Open();
        _sqlite.Handle!.enable_sqlite3_next_stmt(true);
        _connection = new StoreConnection(_sqlite);
        Schema.Migrate(new SqliteStore(_sqlite.DataSource, TimeSpan.Zero, isInMemory: true), _connection, seed: 1);
        _context = new ActionContext(_connection.State, new ControlPlaneOptions(), DateTimeOffset.UnixEpoch, "request") { KeyPairs = _keyPairs };
        for (var i = 0; i < Size; i++)
        {
            _connection.State.VpnGateways.Add(ListedGateways.Gateway($"vpn-{i}", "r"));
            _connection.State.Vpcs.Add(Vpc(i));
            _connection.State.SslServers.Add(Server(i));
            _connection.State.Certificates.Add(Certificate(i));
        }

        new ReadStatements(_sqlite).Runs();
    }

    [Fact]
    public void A_page_of_VPCs_takes_a_query_for_their_vSwitches_and_one_for_their_tags() =>
        AssertQueries(2, VpcAnswers.Describe([.. Numbers.Select(Vpc)], _context));

    [Fact]
    public void A_page_of_VPN_gateways_takes_a_query_for_their_tags() =>
        AssertQueries(1, VpnGatewayAnswers.Describe([.. Numbers.Select(i => ListedGateways.Gateway($"vpn-{i}", "r"))], _context));

    [Fact]
    public void A_page_of_SSL_servers_takes_a_query_for_their_gateways_and_one_for_their_sessions() =>
        AssertQueries(2, SslServerAnswers.Describe([.. Numbers.Select(Server)], _context));

    [Fact]
    public void A_page_of_certificates_takes_a_query_for_their_servers_and_one_for_the_gateways_of_these() =>
        AssertQueries(2, CertificateAnswers.Describe([.. Numbers.Select(Certificate)], _context));

    public void Dispose()
    {
        _keyPairs.Dispose();
        _connection.Dispose();
        _sqlite.Dispose();
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(0, Size);

    private void AssertQueries<T>(int expected, IEnumerable<T> described)
    {
        Assert.Equal(Size, described.Count());
        Assert.Equal(expected, new ReadStatements(_sqlite).Runs());
    }

    private static StoredVpc Vpc(int i) => new()
    {
        Id = $"vpc-{i}",
        RegionId = "r",
        Name = "",
        Description = "",
        CidrBlock = "10.0.0.0/16",
        UserCidr = "",
        RouterId = $"vrt-{i}",
        RouteTableId = $"vtb-{i}",
        ResourceGroupId = "",
        CreatedAt = DateTimeOffset.UnixEpoch,
        AvailableAt = DateTimeOffset.UnixEpoch,
    };

    private static StoredSslServer Server(int i) => new()
    {
        Id = $"vss-{i}",
        RegionId = "r",
        VpnGatewayId = $"vpn-{i}",
        Name = "",
        LocalSubnet = "10.0.0.0/24",
        ClientIpPool = "192.168.0.0/24",
        Proto = "UDP",
        Port = 1194,
        Cipher = "AES-256-CBC",
        Compress = false,
        TwoFactor = null,
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    private static StoredCertificate Certificate(int i) => new()
    {
        Id = $"vsc-{i}",
        RegionId = "r",
        SslVpnServerId = $"vss-{i}",
        Name = "",
        CreatedAt = DateTimeOffset.UnixEpoch,
        EndsAt = DateTimeOffset.UnixEpoch,
        CaCertificate = "",
        Certificate = "",
        Key = "",
    };
}
