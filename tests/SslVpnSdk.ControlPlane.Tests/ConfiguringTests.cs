using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>While a gateway is updating it refuses every change of itself and of what is on it, and answers every question.</summary>
public abstract class ConfiguringTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_server_is_not_made()
    {
        var gateway = await Account.Gateway();
        await Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "busy" });

        Assert.Equal("VpnGateway.Configuring", (await Account.Refused(Account.ServerRequest(gateway))).Code);
    }

    [SkippableFact]
    public async Task A_server_is_not_changed() => await RefusedWhileUpdating((_, server, _) =>
        Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Compress = true }));

    [SkippableFact]
    public async Task A_server_is_not_deleted() => await RefusedWhileUpdating((_, server, _) =>
        Account.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server }));

    [SkippableFact]
    public async Task A_certificate_is_not_made() => await RefusedWhileUpdating((_, server, _) => Account.Certificate(server));

    [SkippableFact]
    public async Task A_certificate_is_not_deleted() => await RefusedWhileUpdating((_, _, certificate) =>
        Account.Send(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate }));

    [SkippableFact]
    public async Task The_gateway_is_not_changed() => await RefusedWhileUpdating((gateway, _, _) =>
        Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "x" }));

    [SkippableFact]
    public async Task The_gateway_is_not_deleted() => await RefusedWhileUpdating((gateway, _, _) =>
        Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway }));

    [SkippableFact]
    public async Task Clients_connect()
    {
        var server = await Account.Server();
        var certificate = await Account.Certificate(server);
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 1195 });

        await Account.Plane.ConnectClientAsync(certificate);

        Assert.Equal(1, (await Account.DescribeServer(server)).Connections);
    }

    private async Task RefusedWhileUpdating(Func<string, string, string, Task> call)
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 1195 });

        var error = await Assert.ThrowsAsync<ControlPlaneException>(() => call(gateway, server, certificate));

        Assert.Equal((400, "VpnGateway.Configuring"), (error.Status, error.Code));
    }

    public sealed class OnSqlite() : ConfiguringTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ConfiguringTests(TestStore.PostgreSql);
}
