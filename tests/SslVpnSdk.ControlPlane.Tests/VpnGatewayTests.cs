using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class VpnGatewayTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_new_gateway_is_init_then_provisioning_then_active()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId))).VpnGatewayId;
        var half = ControlPlaneFixture.Transition / 2;

        Assert.Equal("init", await Account.GatewayStatus(id));
        Account.Clock.Advance(half);
        Assert.Equal("provisioning", await Account.GatewayStatus(id));
        Account.Clock.Advance(half);
        Assert.Equal("active", await Account.GatewayStatus(id));
    }

    [SkippableFact]
    public async Task Without_SSL_connections_a_gateway_with_SSL_VPN_has_five()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId) with { EnableSsl = true })).VpnGatewayId;

        var gateway = await Describe(id);

        Assert.Equal(("enable", 5, "10M", id), (gateway.SslVpn, gateway.SslMaxConnections, gateway.Spec, gateway.Name));
    }

    [SkippableFact]
    public async Task Without_SSL_VPN_a_gateway_has_no_SSL_connections()
    {
        var gateway = await Describe(await Account.Gateway(sslConnections: null));

        Assert.Equal(("disable", 0, "enable"), (gateway.SslVpn, gateway.SslMaxConnections, gateway.IpsecVpn));
    }

    [SkippableFact]
    public async Task A_gateway_with_two_tunnels_has_two_vSwitches_and_three_addresses()
    {
        var vpc = await Account.Vpc();
        var first = await Account.VSwitch(vpc.VpcId, "10.0.1.0/24", "eu-central-1a");
        var second = await Account.VSwitch(vpc.VpcId, "10.0.2.0/24", "eu-central-1b");
        var request = Request(vpc.VpcId) with { EnableSsl = true, VSwitchId = first, DisasterRecoveryVSwitchId = second };

        var gateway = await Describe((await Account.Send(request)).VpnGatewayId);

        Assert.Equal((first, second), (gateway.VSwitchId, gateway.DisasterRecoveryVSwitchId));
        Assert.Distinct([gateway.InternetIp, gateway.DisasterRecoveryInternetIp, gateway.SslVpnInternetIp]);
        Assert.NotNull(gateway.DisasterRecoveryInternetIp);
        Assert.NotNull(gateway.SslVpnInternetIp);
    }

    [SkippableFact]
    public async Task A_change_makes_a_gateway_update_and_shows_at_once()
    {
        var id = await Account.Gateway();

        await Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = id, Name = "north" });

        var gateway = await Describe(id);
        Assert.Equal(("north", "updating"), (gateway.Name, gateway.Status));
        Account.Settle();
        Assert.Equal("active", await Account.GatewayStatus(id));
    }

    [SkippableFact]
    public async Task A_gateway_that_is_not_active_refuses_changes()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId))).VpnGatewayId;

        var error = await Account.Refused(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = id, Name = "x" });

        Assert.Equal((400, "VpnGateway.Configuring"), (error.Status, error.Code));
        Assert.Matches("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$", error.RequestId);
    }

    [SkippableFact]
    public async Task A_deleted_gateway_is_deleting_and_then_gone()
    {
        var id = await Account.Gateway();
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });
        Assert.Equal("deleting", await Account.GatewayStatus(id));

        Account.Settle();

        var error = await Account.Refused(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });
        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (error.Status, error.Code));
        Assert.Empty((await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region })).VpnGateways);
    }

    [SkippableFact]
    public async Task A_gateway_with_an_SSL_server_on_it_is_not_deleted()
    {
        var id = await Account.Gateway();
        await Account.Server(id);

        var error = await Account.Refused(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });

        Assert.Equal((400, "DependencyViolation.SslVpnServer"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_prepaid_gateway_is_not_deleted_before_it_expires()
    {
        var vpc = await Account.Vpc();
        var request = Request(vpc.VpcId) with { InstanceChargeType = "PREPAY", Period = 1 };
        var id = (await Account.Send(request)).VpnGatewayId;
        Account.Settle();

        var error = await Account.Refused(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });

        Assert.Equal((403, "ForbiddenRelease"), (error.Status, error.Code));
        Assert.Equal("Prepay", (await Describe(id)).ChargeType);
    }

    [SkippableFact]
    public async Task The_31st_gateway_is_over_the_quota()
    {
        var vpc = await Account.Vpc();
        for (var i = 0; i < 30; i++)
        {
            await Account.Send(Request(vpc.VpcId));
        }

        var error = await Account.Refused(Request(vpc.VpcId));

        Assert.Equal((400, "Resource.QuotaFull"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task SSL_connections_without_SSL_VPN_are_refused()
    {
        var vpc = await Account.Vpc();

        var error = await Account.Refused(Request(vpc.VpcId) with { SslConnections = 10 });

        Assert.Equal((400, "UnnecessarySslConnection"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_gateway_in_a_VPC_that_is_still_pending_is_refused()
    {
        var vpc = await Account.Send(new CreateVpcRequest { RegionId = Region });

        var error = await Account.Refused(Request(vpc.VpcId));

        Assert.Equal((400, "IncorrectVpcStatus"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_gateway_in_a_VPC_that_does_not_exist_is_refused()
    {
        var error = await Account.Refused(Request("vpc-nothing"));

        Assert.Equal((404, "InvalidVpcId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_gateway_without_a_VPC_is_refused()
    {
        var error = await Account.Refused(Request(""));

        Assert.Equal((400, "MissingVpcId", "VpcId is mandatory for this action."), (error.Status, error.Code, error.Message));
    }

    [SkippableTheory]
    [InlineData("IllegalParam.Bandwidth", 7, null, null, null)]
    [InlineData("IllegalParam.NetworkType", 10, "secret", null, null)]
    [InlineData("IllegalParam.VpnType", 10, null, "Odd", null)]
    [InlineData("IllegalParam.InstanceChargeType", 10, null, null, "FREE")]
    [InlineData("MissingPeriod", 10, null, null, "PREPAY")]
    public async Task What_is_not_on_offer_is_refused(string code, int bandwidth, string? network, string? type, string? charge)
    {
        var vpc = await Account.Vpc();
        var request = Request(vpc.VpcId) with { Bandwidth = bandwidth, NetworkType = network, VpnType = type, InstanceChargeType = charge };

        Assert.Equal(code, (await Account.Refused(request)).Code);
    }

    [SkippableFact]
    public async Task Gateways_are_listed_by_status()
    {
        var vpc = await Account.Vpc();
        var active = await Account.Gateway(vpc.VpcId);
        await Account.Send(Request(vpc.VpcId));

        var list = await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region, Status = "active" });

        Assert.Equal(active, Assert.Single(list.VpnGateways).VpnGatewayId);
    }

    private static CreateVpnGatewayRequest Request(string vpcId) => new() { RegionId = Region, VpcId = vpcId, Bandwidth = 10 };

    private Task<DescribeVpnGatewayResponse> Describe(string id) =>
        Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });

    public sealed class OnSqlite() : VpnGatewayTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : VpnGatewayTests(TestStore.PostgreSql);
}
