using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.Storage;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>A file of version 1, as the program of that version wrote it: an SSL server with all that hangs on it, and a gateway being deleted.</summary>
public sealed class MigrationTests : ControlPlaneTest
{
    private const string Server = "vss-7tkuuijq114o53vybjbfw";
    private const string Certificate = "vsc-3o5izhs06hgbqyw98yffz";
    private const string LeavingGateway = "vpn-fhf0whleiv9cdibh0u4qi";
    private const string RouteTable = "vtb-c2wi6se13wbgot1uq4pb8";

    public MigrationTests()
    {
        Account.Clock.Advance(4 * ControlPlaneFixture.Transition);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Account.Folder, DataFolder.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Storage", "version-1.sql"));
        command.ExecuteNonQuery();
    }

    [Fact]
    public async Task Everything_of_an_older_file_is_there()
    {
        var server = await Account.DescribeServer(Server);
        var certificate = await Account.DescribeCertificate(Certificate);

        Assert.Equal(("staff", 1, "203.0.113.219"), (server.Name, server.Connections, server.InternetIp));
        Assert.Equal(("ana", "normal", Server), (certificate.Name, certificate.Status, certificate.SslVpnServerId));
        Assert.Equal(["192.168.0.0/24", "172.20.0.0/16"], (await Account.Routes(RouteTable)).Select(route => route.DestinationCidrBlock));
    }

    [Fact]
    public async Task What_was_under_way_in_an_older_file_goes_on()
    {
        Assert.Equal("deleting", await Account.GatewayStatus(LeavingGateway));

        Account.Settle();

        var gateways = await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region });
        Assert.Equal(1, gateways.TotalCount);
    }

    [Fact]
    public async Task The_token_of_a_call_to_an_older_program_is_remembered()
    {
        var answer = await Account.Send(new CreateVpcRequest { RegionId = Region, VpcName = "main", CidrBlock = "10.0.0.0/16", ClientToken = "token-1" });

        Assert.Equal(RouteTable, answer.RouteTableId);
        Assert.Equal(1, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task What_is_in_an_older_file_counts_against_the_quotas()
    {
        Account.Options = Account.Options with { ClientCertificateQuota = 1 };

        var error = await Account.Refused(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = Server });

        Assert.Equal("CreateSslCertsQuotaFull.QuotaFull", error.Code);
    }

    [Fact]
    public async Task An_older_file_can_be_opened_by_several_at_once()
    {
        var planes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EmbeddedControlPlane.Open(Account.Folder, Account.Options))));

        foreach (var plane in planes)
        {
            await plane.DisposeAsync();
        }

        Assert.Equal("staff", (await Account.DescribeServer(Server)).Name);
    }
}
