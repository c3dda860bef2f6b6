namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>What is in one region is not seen from another.</summary>
public sealed class RegionTests : ControlPlaneTest
{
    private const string Elsewhere = "ap-southeast-1";

    [Fact]
    public async Task Lists_hold_what_is_in_the_region()
    {
        await Account.Certificate(await Account.Server());

        Assert.Empty((await Account.Send(new DescribeVpcsRequest { RegionId = Elsewhere })).Vpcs);
        Assert.Empty((await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Elsewhere })).VpnGateways);
        Assert.Empty((await Account.Send(new DescribeSslVpnServersRequest { RegionId = Elsewhere })).SslVpnServers);
        Assert.Empty((await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Elsewhere })).SslVpnClientCertKeys);
        Assert.Empty((await Account.Send(new DescribeRouteTableListRequest { RegionId = Elsewhere })).RouterTableList);
    }

    [Fact]
    public async Task A_gateway_elsewhere_does_not_exist()
    {
        var id = await Account.Gateway();

        var error = await Account.Refused(new DeleteVpnGatewayRequest { RegionId = Elsewhere, VpnGatewayId = id });

        Assert.Equal("InvalidVpnGatewayInstanceId.NotFound", error.Code);
    }

    [Fact]
    public async Task A_server_elsewhere_does_not_exist()
    {
        var id = await Account.Server();

        var error = await Account.Refused(new DeleteSslVpnServerRequest { RegionId = Elsewhere, SslVpnServerId = id });

        Assert.Equal("InvalidSslVpnServerId.NotFound", error.Code);
    }

    [Fact]
    public async Task A_certificate_elsewhere_does_not_exist()
    {
        var id = await Account.Certificate(await Account.Server());

        var error = await Account.Refused(new DescribeSslVpnClientCertRequest { RegionId = Elsewhere, SslVpnClientCertId = id });

        Assert.Equal("InvalidInstanceId.NotFound", error.Code);
    }

    [Fact]
    public async Task A_route_elsewhere_does_not_exist()
    {
        var vpc = await Account.Vpc();
        var route = await Account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "172.20.0.0/16", NextHopId = "i-1" });

        var error = await Account.Refused(new DeleteRouteEntryRequest { RegionId = Elsewhere, RouteEntryId = route.RouteEntryId });

        Assert.Equal("InvalidRouteEntry.NotFound", error.Code);
    }
}
