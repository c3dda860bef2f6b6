namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>Parameters and fields that only clients of the real service send and read.</summary>
public sealed class ServiceDetailTests : ControlPlaneTest
{
    [Fact]
    public async Task DNS_servers_are_kept_until_they_are_emptied()
    {
        var gateway = await Account.Gateway();
        var id = (await Account.Send(Account.ServerRequest(gateway) with { DnsServers = "10.0.0.53,10.0.1.53" })).SslVpnServerId;
        Account.Settle();
        var request = new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = id };

        await Account.Send(request with { Port = 1195 });
        Account.Settle();
        Assert.Equal("10.0.0.53,10.0.1.53", (await Account.DescribeServer(id)).DnsServers);
        var answer = await Account.Send(request with { DnsServers = "" });

        Assert.Null((await Account.DescribeServer(id)).DnsServers);
        Assert.Null(answer.DnsServers);
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [Fact]
    public async Task An_answer_about_one_gateway_names_no_region_and_that_to_a_change_no_SSL_VPN()
    {
        var id = await Account.Gateway();

        var described = await Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = id, IncludeReservationData = true });
        var changed = await Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = id, Name = "north" });

        Assert.Equal((null, "enable", 5, false), (described.RegionId, described.SslVpn, described.SslMaxConnections, described.EnableBgp));
        Assert.Equal((null, null, null), (changed.RegionId, changed.SslVpn, changed.SslMaxConnections));
        Assert.Empty(described.EniInstanceIds);
    }

    [Fact]
    public async Task An_answer_with_lists_in_it_is_repeated_for_its_token()
    {
        var id = await Account.Gateway();
        await Account.Send(new TagResourcesRequest { RegionId = Region, ResourceType = "VPNGATEWAY", ResourceId = new([id]), Tag = new([new Tag { Key = "a", Value = "1" }]) });
        var request = new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = id, Name = "north", ClientToken = "t-1" };

        var first = await Account.Send(request);

        Assert.Equal(first, await Account.Send(request));
        Assert.Equal("a", Assert.Single(first.Tags).Key);
    }

    [Theory]
    [InlineData("Traditional", 1)]
    [InlineData("Enhanced.SiteToSite", 0)]
    [InlineData("", 1)]
    public async Task Gateways_are_listed_by_type(string type, int number)
    {
        await Account.Gateway();

        Assert.Equal(number, (await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region, GatewayType = type })).TotalCount);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(100, false)]
    [InlineData(200, true)]
    [InlineData(1000, true)]
    public async Task A_private_gateway_has_200_or_1000_Mbit(int bandwidth, bool accepted)
    {
        var request = new CreateVpnGatewayRequest { RegionId = Region, VpcId = (await Account.Vpc()).VpcId, Bandwidth = bandwidth, NetworkType = "private" };

        var code = accepted ? (await Account.Send(request)).Name[..4] : (await Account.Refused(request)).Code;

        Assert.Equal(accepted ? "vpn-" : "IllegalParam.Bandwidth", code);
    }

    [Fact]
    public async Task A_VPC_gets_an_IPv6_block_when_it_is_asked_for()
    {
        var with = await Account.Send(new CreateVpcRequest { RegionId = Region, EnableIpv6 = true });
        var without = await Account.Vpc();

        var vpc = await Describe(with.VpcId);
        Assert.Matches("^2001:db8:[0-9a-f]+:[0-9a-f]+00::/56$", vpc.Ipv6CidrBlock);
        Assert.Equal((true, vpc.Ipv6CidrBlock), (vpc.EnabledIpv6, Assert.Single(vpc.Ipv6CidrBlocks).Ipv6CidrBlock));
        Assert.Equal((false, "", 0), ((await Describe(without.VpcId)).EnabledIpv6, (await Describe(without.VpcId)).Ipv6CidrBlock, (await Describe(without.VpcId)).Ipv6CidrBlocks.Count));
    }

    [Fact]
    public async Task A_VPC_counts_what_stands_in_it()
    {
        var vpc = await Account.Vpc();
        await Account.Gateway(vpc.VpcId);

        var resources = (await Describe(vpc.VpcId)).CloudResources.Select(resource => (resource.ResourceType, resource.ResourceCount));

        Assert.Equal([("VRouter", 1), ("RouteTable", 1), ("VpnGateway", 1)], resources);
    }

    [Fact]
    public async Task No_VPC_is_the_default()
    {
        var vpc = await Account.Vpc();

        Assert.Equal(0, (await Account.Send(new DescribeVpcsRequest { RegionId = Region, IsDefault = true })).TotalCount);
        Assert.Equal(1, (await Account.Send(new DescribeVpcsRequest { RegionId = Region, IsDefault = false })).TotalCount);
        Assert.Equal("", (await Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId, IsDefault = true })).VpcId);
    }

    [Fact]
    public async Task At_most_20_VPCs_are_asked_for_at_once()
    {
        var ids = string.Join(',', Enumerable.Range(0, 21).Select(i => $"vpc-{i}"));

        Assert.Equal("IllegalParam.VpcId", (await Account.Refused(new DescribeVpcsRequest { RegionId = Region, VpcId = ids })).Code);
    }

    [Fact]
    public async Task A_VPC_is_deleted_without_naming_its_region()
    {
        var vpc = await Account.Vpc();

        Assert.Equal("InvalidVpcId.NotFound", (await Account.Refused(new DeleteVpcRequest { RegionId = "eu-west-1", VpcId = vpc.VpcId })).Code);
        await Account.Send(new DeleteVpcRequest { VpcId = vpc.VpcId });

        Assert.Equal("", (await Describe(vpc.VpcId)).VpcId);
    }

    [Fact]
    public async Task Route_tables_are_listed_by_each_of_their_filters()
    {
        var vpc = await Account.Vpc();
        var all = new DescribeRouteTableListRequest { RegionId = Region };

        var table = Assert.Single((await Account.Send(all with { RouterType = "VRouter", ResourceGroupId = vpc.ResourceGroupId })).RouterTableList);
        Assert.Equal(("VSwitch", true, 1234567890123456L), (table.AssociateType, table.RoutePropagationEnable, table.OwnerId));
        Assert.Empty((await Account.Send(all with { RouterType = "VBR" })).RouterTableList);
        Assert.Empty((await Account.Send(all with { RouteTableName = "other" })).RouterTableList);
        Assert.Empty((await Account.Send(all with { ResourceGroupId = "rg-other" })).RouterTableList);
    }

    [Fact]
    public async Task Routes_are_listed_by_each_of_their_filters()
    {
        var vpc = await Account.Vpc();
        await Account.Server(await Account.Gateway(vpc.VpcId));
        await Account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "172.20.0.0/16", NextHopId = "i-1" });
        var all = new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = vpc.RouteTableId };

        var route = Assert.Single((await Account.Send(all with { NextHopType = "VpnGateway", IpVersion = "ipv4" })).RouteEntrys);
        Assert.Equal(("2026-04-01T08:02:00Z", 1, 0), (route.GmtModified, route.NextHops[0].Enabled, route.NextHops[0].Weight));
        Assert.Equal(2, (await Account.Send(all with { DestCidrBlockList = new(["172.20.0.0/16", "192.168.0.0/24"]) })).TotalCount);
        Assert.Equal(1, (await Account.Send(all with { DestCidrBlockList = new(["172.20.0.0/16", "10.1.0.0/24"]) })).TotalCount);
        Assert.Empty((await Account.Send(all with { IpVersion = "ipv6" })).RouteEntrys);
        Assert.Empty((await Account.Send(all with { ServiceType = "x" })).RouteEntrys);
        Assert.Empty((await Account.Send(all with { RouteEntryType = "BGP" })).RouteEntrys);
    }

    private Task<DescribeVpcAttributeResponse> Describe(string id) =>
        Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = id });
}
