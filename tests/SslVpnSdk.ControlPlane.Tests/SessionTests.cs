using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class SessionTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_client_gets_the_third_address_of_the_next_slash_30()
    {
        var certificate = await Account.Certificate(await Account.Server());

        var first = await Account.Plane.ConnectClientAsync(certificate);
        var second = await Account.Plane.ConnectClientAsync(certificate);

        Assert.Equal(("192.168.0.6", "192.168.0.10"), (first.PrivateIp, second.PrivateIp));
    }

    [SkippableFact]
    public async Task Connected_clients_are_listed_and_counted()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);
        var client = await Account.Plane.ConnectClientAsync(certificate);

        var list = await Account.Send(new DescribeSslVpnClientsRequest { RegionId = Region, VpnGatewayId = gateway });

        Assert.Equal(client, Assert.Single(list.ClientInfoList));
        Assert.Equal(($"CN={certificate}", "online"), (client.CommonName, client.Status));
        Assert.Equal(1, (await Account.DescribeServer(server)).Connections);
    }

    [SkippableFact]
    public async Task An_address_is_given_again_after_its_client_disconnects()
    {
        var gateway = await Account.Gateway();
        var certificate = await Account.Certificate(await Account.Server(gateway));
        var client = await Account.Plane.ConnectClientAsync(certificate);
        await Account.Plane.ConnectClientAsync(certificate);

        Assert.True(await Account.Plane.DisconnectClientAsync(gateway, client.PrivateIp));

        Assert.Equal(client.PrivateIp, (await Account.Plane.ConnectClientAsync(certificate)).PrivateIp);
    }

    [SkippableFact]
    public async Task Disconnecting_nobody_says_so()
    {
        var gateway = await Account.Gateway();

        Assert.False(await Account.Plane.DisconnectClientAsync(gateway, "192.168.0.6"));
    }

    [SkippableFact]
    public async Task Over_the_connections_of_the_gateway_a_client_is_refused()
    {
        var certificate = await Account.Certificate(await Account.Server());
        for (var i = 0; i < 5; i++)
        {
            await Account.Plane.ConnectClientAsync(certificate);
        }

        Assert.Equal("SslVpnConnection.MaxConnectionsReached", await Refusal(certificate));
    }

    [SkippableFact]
    public async Task When_the_client_CIDR_block_is_used_up_a_client_is_refused()
    {
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { ClientIpPool = "192.168.0.0/29" })).SslVpnServerId;
        Account.Settle();
        var certificate = await Account.Certificate(server);
        await Account.Plane.ConnectClientAsync(certificate);

        Assert.Equal("SslVpnConnection.AddressesExhausted", await Refusal(certificate));
    }

    [SkippableTheory]
    [InlineData(5, 27)]
    [InlineData(100, 23)]
    public async Task The_recommended_prefix_has_room_for_all_connections(int connections, int prefix)
    {
        var gateway = await Account.Gateway(sslConnections: connections);
        var server = (await Account.Send(Account.ServerRequest(gateway) with { ClientIpPool = $"192.168.0.0/{prefix}" })).SslVpnServerId;
        Account.Settle();
        var certificate = await Account.Certificate(server);

        for (var i = 0; i < connections; i++)
        {
            await Account.Plane.ConnectClientAsync(certificate);
        }

        Assert.Equal(connections, (await Account.DescribeServer(server)).Connections);
    }

    [SkippableFact]
    public async Task An_invalidated_certificate_does_not_connect()
    {
        var server = await Account.Server();
        var certificate = await Account.Certificate(server);
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Proto = "UDP" });

        Assert.Equal("SslVpnConnection.CertificateInvalid", await Refusal(certificate));
    }

    [SkippableFact]
    public async Task An_expired_certificate_does_not_connect()
    {
        var certificate = await Account.Certificate(await Account.Server());
        Account.Clock.Advance(TimeSpan.FromDays(1095));

        Assert.Equal("SslVpnConnection.CertificateExpired", await Refusal(certificate));
    }

    [SkippableFact]
    public async Task A_certificate_that_does_not_exist_does_not_connect() =>
        Assert.Equal("InvalidSslVpnClientCertId.NotFound", await Refusal("vsc-nothing"));

    [SkippableFact]
    public async Task With_two_factor_authentication_a_user_signs_in()
    {
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "r", IDaaSApplicationId = "a" })).SslVpnServerId;
        Account.Settle();
        var certificate = await Account.Certificate(server);

        Assert.Equal("SslVpnConnection.SignInRequired", await Refusal(certificate));
        Assert.Equal("ana", (await Account.Plane.ConnectClientAsync(certificate, "ana")).CommonName);
    }

    [SkippableFact]
    public async Task Clients_of_a_gateway_that_does_not_exist_are_not_listed()
    {
        var error = await Account.Refused(new DescribeSslVpnClientsRequest { RegionId = Region, VpnGatewayId = "vpn-nothing" });

        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (error.Status, error.Code));
    }

    private async Task<string> Refusal(string certificate) =>
        (await Assert.ThrowsAsync<ControlPlaneException>(() => Account.Plane.ConnectClientAsync(certificate))).Code;

    public sealed class OnSqlite() : SessionTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : SessionTests(TestStore.PostgreSql);
}
