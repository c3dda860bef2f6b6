using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class SslServerTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_server_takes_the_defaults_of_the_service()
    {
        var gateway = await Account.Gateway(sslConnections: 10);

        var server = await Account.DescribeServer(await Account.Server(gateway));

        Assert.Equal(("TCP", 1194, "AES-128-CBC", false, false), (server.Proto, server.Port, server.Cipher, server.Compress, server.EnableMultiFactorAuth));
        Assert.Equal((0, 10), (server.Connections, server.MaxConnections));
        Assert.StartsWith("203.0.113.", server.InternetIp, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_is_listed_at_once_while_its_gateway_is_updating()
    {
        var gateway = await Account.Gateway();

        var server = await Account.Send(Account.ServerRequest(gateway));

        Assert.Equal("staff", (await Account.DescribeServer(server.SslVpnServerId)).Name);
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task While_its_gateway_is_updating_a_server_is_not_changed()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Send(Account.ServerRequest(gateway));

        var error = await Account.Refused(Modify(server.SslVpnServerId) with { Port = 1195 });

        Assert.Equal((400, "VpnGateway.Configuring", "The specified service is configuring."), (error.Status, error.Code, error.Message));
    }

    [SkippableFact]
    public async Task A_change_shows_at_once_while_the_gateway_is_updating()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Server(gateway);

        var answer = await Account.Send(Modify(id) with { Port = 1195, Cipher = "AES-256-CBC" });

        Assert.Equal((1195, "AES-256-CBC"), (answer.Port, answer.Cipher));
        Assert.Equal(1195, (await Account.DescribeServer(id)).Port);
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task What_a_change_leaves_away_stays()
    {
        var gateway = await Account.Gateway();
        var id = (await Account.Send(Account.ServerRequest(gateway) with { Compress = true, Proto = "UDP", Port = 1195 })).SslVpnServerId;
        Account.Settle();

        await Account.Send(Modify(id) with { LocalSubnet = "10.0.2.0/24" });

        var server = await Account.DescribeServer(id);
        Assert.Equal((true, "UDP", 1195, "10.0.2.0/24"), (server.Compress, server.Proto, server.Port, server.LocalSubnet));
    }

    [SkippableFact]
    public async Task A_change_of_nothing_but_the_name_does_not_make_the_gateway_update()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Server(gateway);

        await Account.Send(Modify(id) with { Name = "people" });

        Assert.Equal("people", (await Account.DescribeServer(id)).Name);
        Assert.Equal("active", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task A_deleted_server_is_gone_at_once_while_its_gateway_is_updating()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Server(gateway);

        await Account.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = id });

        Assert.Empty((await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region })).SslVpnServers);
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task Unknown_ids_give_an_empty_list()
    {
        var gateway = await Account.Gateway();
        await Account.Server(gateway);

        var list = await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region, VpnGatewayId = gateway + "_fake" });

        Assert.Equal((0, 0), (list.TotalCount, list.SslVpnServers.Count));
    }

    [SkippableFact]
    public async Task Two_factor_authentication_with_an_application_is_EIAM_2()
    {
        var server = await CreateWithTwoFactor(application: "app_1");

        Assert.Equal((true, "idaas-1", "eu-central-1", "app_1", "EIAM 2.0"), (server.EnableMultiFactorAuth, server.IDaaSInstanceId, server.IDaaSRegionId, server.IDaaSApplicationId, server.IDaaSInstanceVersion));
    }

    [SkippableFact]
    public async Task An_EIAM_1_instance_of_the_account_needs_no_application()
    {
        Account.Options = Account.Options with { Eiam1InstanceIds = new HashSet<string> { "idaas-1" } };

        var server = await CreateWithTwoFactor(application: null);

        Assert.Equal((true, null, null), (server.EnableMultiFactorAuth, server.IDaaSApplicationId, server.IDaaSInstanceVersion));
    }

    [SkippableFact]
    public async Task Two_factor_authentication_that_is_disabled_is_forgotten()
    {
        var id = (await CreateWithTwoFactor(application: "app_1")).SslVpnServerId;

        await Account.Send(Modify(id) with { EnableMultiFactorAuth = false });

        var server = await Account.DescribeServer(id);
        Assert.Equal((false, null), (server.EnableMultiFactorAuth, server.IDaaSInstanceId));
    }

    [SkippableFact]
    public async Task A_server_that_does_not_exist_is_not_changed()
    {
        var error = await Account.Refused(Modify("vss-nothing"));

        Assert.Equal((404, "InvalidSslVpnServerId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_server_on_a_gateway_that_does_not_exist_is_refused()
    {
        var error = await Account.Refused(Account.ServerRequest("vpn-nothing"));

        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (error.Status, error.Code));
    }

    [SkippableTheory]
    [InlineData("tcp", null, "IllegalParam.Proto")]
    [InlineData(null, "AES-512", "IllegalParam.Cipher")]
    public async Task Words_that_are_not_offered_are_refused(string? proto, string? cipher, string code)
    {
        var gateway = await Account.Gateway();

        var error = await Account.Refused(Account.ServerRequest(gateway) with { Proto = proto, Cipher = cipher });

        Assert.Equal((400, code), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_dry_run_checks_and_changes_nothing()
    {
        var gateway = await Account.Gateway();
        var request = Account.ServerRequest(gateway) with { DryRun = true };

        Assert.Equal("DryRunOperation", (await Account.Refused(request)).Code);
        Assert.Equal("IllegalParam.Port", (await Account.Refused(request with { Port = 443 })).Code);
        Assert.Empty((await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region })).SslVpnServers);
        Assert.Equal("active", await Account.GatewayStatus(gateway));
    }

    private static ModifySslVpnServerRequest Modify(string id) => new() { RegionId = Region, SslVpnServerId = id };

    private async Task<SslVpnServer> CreateWithTwoFactor(string? application)
    {
        var gateway = await Account.Gateway();
        var created = await Account.Send(Account.ServerRequest(gateway) with
        {
            EnableMultiFactorAuth = true,
            IDaaSInstanceId = "idaas-1",
            IDaaSRegionId = "eu-central-1",
            IDaaSApplicationId = application,
        });
        Account.Settle();
        return await Account.DescribeServer(created.SslVpnServerId);
    }

    [SkippableFact]
    public async Task As_many_servers_as_the_account_may_have_are_on_one_gateway()
    {
        Account.Options = Account.Options with { SslServersPerGateway = 2 };
        var gateway = await Account.Gateway();
        await Account.Server(gateway);
        var second = Account.ServerRequest(gateway) with { Name = "partners", ClientIpPool = "192.168.1.0/24" };
        await Account.Send(second);
        Account.Settle();

        var error = await Account.Refused(second with { Name = "guests", ClientIpPool = "192.168.2.0/24" });

        Assert.Equal(("Resource.QuotaFull", "SSLVPN3007"), (error.Code, error.RuleId));
    }

    [SkippableFact]
    public async Task Servers_of_one_gateway_share_its_connections()
    {
        Account.Options = Account.Options with { SslServersPerGateway = 2 };
        var gateway = await Account.Gateway();
        var staff = await Account.Certificate(await Account.Server(gateway));
        var second = await Account.Send(Account.ServerRequest(gateway) with { Name = "partners", ClientIpPool = "192.168.1.0/24" });
        Account.Settle();
        var partners = await Account.Certificate(second.SslVpnServerId, "ben");
        for (var i = 0; i < 4; i++)
        {
            await Account.Plane.ConnectClientAsync(staff);
        }

        var last = await Account.Plane.ConnectClientAsync(partners);

        await Assert.ThrowsAsync<ControlPlaneException>(() => Account.Plane.ConnectClientAsync(staff));
        Assert.True(await Account.Plane.DisconnectClientAsync(gateway, last.PrivateIp));
        await Account.Plane.ConnectClientAsync(staff);
    }

    public sealed class OnSqlite() : SslServerTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : SslServerTests(TestStore.PostgreSql);
}
