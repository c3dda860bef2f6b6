using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>What the page says a change does to certificates, sessions and routes.</summary>
public abstract class ConsequenceTests(TestStore store) : ControlPlaneTest(store)
{
    public static TheoryData<ModifySslVpnServerRequest> Invalidating =>
    [
        Modify() with { Proto = "UDP" },
        Modify() with { Compress = true },
        Modify() with { EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "eu-central-1", IDaaSApplicationId = "a" },
    ];

    public static TheoryData<ModifySslVpnServerRequest> Ending =>
        [Modify() with { LocalSubnet = "10.0.2.0/24" }, Modify() with { ClientIpPool = "192.168.1.0/24" }];

    public static TheoryData<ModifySslVpnServerRequest> Harmless =>
        [Modify() with { Port = 1195 }, Modify() with { Cipher = "none" }, Modify() with { Name = "people" }, Modify() with { Proto = "TCP", LocalSubnet = "10.0.1.0/24" }];

    [SkippableTheory]
    [MemberData(nameof(Invalidating))]
    public async Task Protocol_compression_and_two_factor_invalidate_the_certificates(ModifySslVpnServerRequest change)
    {
        var (server, certificate) = await Connected();

        await Account.Send(change with { SslVpnServerId = server });

        Assert.Equal("expired", (await Account.DescribeCertificate(certificate)).Status);
        Assert.Equal(0, (await Account.DescribeServer(server)).Connections);
    }

    [SkippableTheory]
    [MemberData(nameof(Ending))]
    public async Task Local_networks_and_client_CIDR_block_end_sessions_and_keep_certificates(ModifySslVpnServerRequest change)
    {
        var (server, certificate) = await Connected();

        await Account.Send(change with { SslVpnServerId = server });

        Assert.Equal(0, (await Account.DescribeServer(server)).Connections);
        Assert.Equal("normal", (await Account.DescribeCertificate(certificate)).Status);
    }

    [SkippableTheory]
    [MemberData(nameof(Harmless))]
    public async Task Other_changes_keep_sessions_and_certificates(ModifySslVpnServerRequest change)
    {
        var (server, certificate) = await Connected();

        await Account.Send(change with { SslVpnServerId = server });

        Assert.Equal(1, (await Account.DescribeServer(server)).Connections);
        Assert.Equal("normal", (await Account.DescribeCertificate(certificate)).Status);
    }

    [SkippableFact]
    public async Task Another_application_of_two_factor_authentication_invalidates_too()
    {
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "r", IDaaSApplicationId = "a" })).SslVpnServerId;
        Account.Settle();
        var certificate = await Account.Certificate(server);

        await Account.Send(Modify() with { SslVpnServerId = server, IDaaSApplicationId = "b" });

        Assert.Equal("expired", (await Account.DescribeCertificate(certificate)).Status);
    }

    [SkippableFact]
    public async Task A_certificate_issued_after_an_invalidating_change_is_valid()
    {
        var (server, _) = await Connected();
        await Account.Send(Modify() with { SslVpnServerId = server, Compress = true });
        Account.Settle();

        var certificate = await Account.Certificate(server, "ana-2");

        Assert.Equal("normal", (await Account.DescribeCertificate(certificate)).Status);
        Assert.Equal("192.168.0.6", (await Account.Plane.ConnectClientAsync(certificate)).PrivateIp);
    }

    [SkippableFact]
    public async Task Deleting_a_certificate_ends_all_sessions_of_its_server()
    {
        var (server, _) = await Connected();
        var other = await Account.Certificate(server, "björn");

        await Account.Send(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = other });

        Assert.Equal(0, (await Account.DescribeServer(server)).Connections);
    }

    [SkippableFact]
    public async Task Deleting_a_server_deletes_its_certificates_and_ends_its_sessions()
    {
        var gateway = await Account.Gateway();
        var (server, certificate) = await Connected(gateway);

        await Account.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server });

        var error = await Account.Refused(new DescribeSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate });
        var clients = await Account.Send(new DescribeSslVpnClientsRequest { RegionId = Region, VpnGatewayId = gateway });
        Assert.Equal((400, "InvalidInstanceId.NotFound"), (error.Status, error.Code));
        Assert.Empty(clients.ClientInfoList);
    }

    private static ModifySslVpnServerRequest Modify() => new() { RegionId = Region, SslVpnServerId = "" };

    private async Task<(string Server, string Certificate)> Connected(string? gateway = null)
    {
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);
        await Account.Plane.ConnectClientAsync(certificate);
        return (server, certificate);
    }

    public sealed class OnSqlite() : ConsequenceTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ConsequenceTests(TestStore.PostgreSql);
}
