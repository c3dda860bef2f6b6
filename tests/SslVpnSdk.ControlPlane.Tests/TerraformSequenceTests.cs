namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>What terraform-provider-alicloud waits for and retries.</summary>
public sealed class TerraformSequenceTests : ControlPlaneTest
{
    [Fact]
    public async Task One_token_serves_every_attempt_until_the_gateway_is_active()
    {
        var gateway = await Account.Gateway();
        await Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "busy" });
        var request = Account.ServerRequest(gateway) with { ClientToken = "TF-CreateSslVpnServer-1790000000-0f6a" };
        Assert.Equal("VpnGateway.Configuring", (await Account.Refused(request)).Code);
        Assert.Equal("VpnGateway.Configuring", (await Account.Refused(request)).Code);
        Account.Settle();

        var created = await Account.Send(request);

        Assert.Equal(created, await Account.Send(request));
        Assert.Equal(1, (await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task A_server_is_read_back_right_after_its_change()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Server(gateway);

        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = id, ClientIpPool = "192.168.8.0/24", LocalSubnet = "10.0.1.0/24", Proto = "UDP", Cipher = "none" });

        var server = await Account.DescribeServer(id);
        Assert.Equal(("192.168.8.0/24", "UDP", "none"), (server.ClientIpPool, server.Proto, server.Cipher));
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [Fact]
    public async Task A_new_certificate_is_normal_at_once()
    {
        var id = await Account.Certificate(await Account.Server());

        Assert.Equal("normal", (await Account.DescribeCertificate(id)).Status);
    }

    [Fact]
    public async Task A_deleted_certificate_is_not_found_by_the_code_the_provider_waits_for()
    {
        var id = await Account.Certificate(await Account.Server());
        await Account.Send(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });

        var described = await Account.Refused(new DescribeSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });
        var deleted = await Account.Refused(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });

        Assert.Equal((400, "InvalidInstanceId.NotFound"), (described.Status, described.Code));
        Assert.Equal((404, "InvalidSslVpnClientCertId.NotFound"), (deleted.Status, deleted.Code));
    }

    [Fact]
    public async Task A_fake_id_gives_an_empty_list_everywhere()
    {
        var vpc = await Account.Vpc();
        var vSwitch = await Account.VSwitch(vpc.VpcId);
        var gateway = await Account.Gateway(vpc.VpcId);
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);

        Assert.Empty((await Account.Send(new DescribeVpcsRequest { RegionId = Region, VpcId = vpc.VpcId + "_fake" })).Vpcs);
        Assert.Empty((await Account.Send(new DescribeVSwitchesRequest { RegionId = Region, VSwitchId = vSwitch + "_fake" })).VSwitches);
        Assert.Empty((await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region, VpnGatewayId = gateway + "_fake" })).VpnGateways);
        Assert.Empty((await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region, SslVpnServerId = server + "_fake" })).SslVpnServers);
        Assert.Empty((await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, SslVpnServerId = server + "_fake" })).SslVpnClientCertKeys);
        Assert.Empty((await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, SslVpnClientCertId = certificate + "_fake" })).SslVpnClientCertKeys);
        Assert.Empty((await Account.Send(new DescribeRouteTableListRequest { RegionId = Region, VpcId = vpc.VpcId + "_fake" })).RouterTableList);
    }

    [Fact]
    public async Task A_gateway_that_is_gone_is_404()
    {
        var gateway = await Account.Gateway();
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });
        Account.Settle();

        Assert.Equal(404, (await Account.Refused(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway })).Status);
    }

    [Fact]
    public async Task A_gateway_s_charge_and_bandwidth_have_the_words_the_provider_reads()
    {
        var gateway = await Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = await Account.Gateway() });

        Assert.Equal(("PostpayByFlow", "10M", "Normal"), (gateway.ChargeType, gateway.Spec, gateway.BusinessStatus));
    }
}
