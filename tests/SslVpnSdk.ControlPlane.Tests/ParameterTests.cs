namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>Parameters that are missing or outside their bounds, and which no rule of the catalogue is about.</summary>
public sealed class ParameterTests : ControlPlaneTest
{
    [Fact]
    public async Task A_new_name_does_not_ask_again_for_the_version_of_an_EIAM_instance()
    {
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "r", IDaaSApplicationId = "a" })).SslVpnServerId;
        Account.Settle();
        var certificate = await Account.Certificate(server);
        Account.Settle();
        await Account.Reopen();
        Account.Options = Account.Options with { Eiam1InstanceIds = new HashSet<string> { "i" } };

        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Name = "people" });

        Assert.Equal(("people", "EIAM 2.0"), ((await Account.DescribeServer(server)).Name, (await Account.DescribeServer(server)).IDaaSInstanceVersion));
        Assert.Equal("normal", (await Account.DescribeCertificate(certificate)).Status);
    }

    [Fact]
    public async Task Ids_are_mandatory()
    {
        Assert.Equal("MissingVpcId", (await Account.Refused(new DeleteVpcRequest { RegionId = Region, VpcId = "" })).Code);
        Assert.Equal("MissingVpnGatewayId", (await Account.Refused(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = "" })).Code);
        Assert.Equal("MissingSslVpnServerId", (await Account.Refused(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = "" })).Code);
        Assert.Equal("MissingSslVpnClientCertId", (await Account.Refused(new DescribeSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = "" })).Code);
        Assert.Equal("MissingRouteTableId", (await Account.Refused(new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = "" })).Code);
        Assert.Equal("MissingRouteTableId", (await Account.Refused(new DeleteRouteEntryRequest { RegionId = Region })).Code);
    }

    [Fact]
    public async Task A_route_needs_destination_and_next_hop()
    {
        var request = await RouteRequest();

        Assert.Equal("MissingDestinationCidrBlock", (await Account.Refused(request with { DestinationCidrBlock = "" })).Code);
        Assert.Equal("MissingNextHopId", (await Account.Refused(request with { NextHopId = "" })).Code);
        Assert.Equal("IllegalParam.DestinationCidrBlock", (await Account.Refused(request with { DestinationCidrBlock = "everywhere" })).Code);
        Assert.Equal("IllegalParam.RouteEntryName", (await Account.Refused(request with { RouteEntryName = "" })).Code);
        Assert.Equal("InvalidDescription", (await Account.Refused(request with { Description = "http://x" })).Code);
    }

    [Theory]
    [InlineData(0, null, "IllegalParam.MaxResult")]
    [InlineData(101, null, "IllegalParam.MaxResult")]
    [InlineData(null, "x", "IllegalParam.NextToken")]
    [InlineData(null, "5", "IllegalParam.NextToken")]
    public async Task A_list_of_routes_has_bounds(int? maxResult, string? nextToken, string code)
    {
        var vpc = await Account.Vpc();
        var request = new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, MaxResult = maxResult, NextToken = nextToken };

        Assert.Equal(code, (await Account.Refused(request)).Code);
    }

    [Fact]
    public async Task Names_are_checked_when_they_are_changed()
    {
        var gateway = await Account.Gateway();
        var certificate = await Account.Certificate(await Account.Server(gateway));
        var renamed = new ModifySslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate, Name = "" };

        Assert.Equal("InvalidName", (await Account.Refused(renamed)).Code);
        Assert.Equal("InvalidName", (await Account.Refused(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "" })).Code);
    }

    [Fact]
    public async Task The_application_of_an_EIAM_2_instance_does_not_pass_to_an_EIAM_1_instance()
    {
        Account.Options = Account.Options with { Eiam1InstanceIds = new HashSet<string> { "old" } };
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { EnableMultiFactorAuth = true, IDaaSInstanceId = "new", IDaaSRegionId = "r", IDaaSApplicationId = "a" })).SslVpnServerId;
        Account.Settle();

        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, IDaaSInstanceId = "old" });

        var described = await Account.DescribeServer(server);
        Assert.Equal(("old", null, null), (described.IDaaSInstanceId, described.IDaaSApplicationId, described.IDaaSInstanceVersion));
    }

    private async Task<CreateRouteEntryRequest> RouteRequest() => new()
    {
        RegionId = Region,
        RouteTableId = (await Account.Vpc()).RouteTableId,
        DestinationCidrBlock = "172.20.0.0/16",
        NextHopId = "i-1",
    };
}
