using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class RouteTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_server_gets_a_route_to_its_client_CIDR_block()
    {
        var vpc = await Account.Vpc();
        var gateway = await Account.Gateway(vpc.VpcId);
        await Account.Server(gateway);

        var route = Assert.Single(await Account.Routes(vpc.RouteTableId));

        Assert.Equal(("192.168.0.0/24", "System"), (route.DestinationCidrBlock, route.Type));
        Assert.Equal(new NextHop { NextHopId = gateway, NextHopType = "VpnGateway" }, Assert.Single(route.NextHops));
    }

    [SkippableFact]
    public async Task The_route_moves_with_the_client_CIDR_block()
    {
        var vpc = await Account.Vpc();
        var server = await Account.Server(await Account.Gateway(vpc.VpcId));

        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, ClientIpPool = "192.168.8.0/24" });

        Assert.Equal("192.168.8.0/24", Assert.Single(await Account.Routes(vpc.RouteTableId)).DestinationCidrBlock);
    }

    [SkippableFact]
    public async Task The_route_goes_with_its_server()
    {
        var vpc = await Account.Vpc();
        var server = await Account.Server(await Account.Gateway(vpc.VpcId));

        await Account.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server });

        Assert.Empty(await Account.Routes(vpc.RouteTableId));
    }

    [SkippableFact]
    public async Task An_automatic_route_is_not_deleted_by_hand()
    {
        var vpc = await Account.Vpc();
        await Account.Server(await Account.Gateway(vpc.VpcId));
        var route = Assert.Single(await Account.Routes(vpc.RouteTableId));

        var error = await Account.Refused(new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = route.RouteEntryId });

        Assert.Equal((400, "InvalidRouteEntry.SystemRoute"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_declared_route_is_listed_and_deleted()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.RouteTableId))).RouteEntryId;
        var route = Assert.Single(await Account.Routes(vpc.RouteTableId));
        Assert.Equal((id, "Custom", "172.20.0.0/16", "i-1"), (route.RouteEntryId, route.Type, route.DestinationCidrBlock, route.NextHops[0].NextHopId));

        await Account.Send(new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = id });

        Assert.Empty(await Account.Routes(vpc.RouteTableId));
    }

    [SkippableFact]
    public async Task A_declared_route_is_deleted_by_its_destination()
    {
        var vpc = await Account.Vpc();
        await Account.Send(Request(vpc.RouteTableId));

        await Account.Send(new DeleteRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "172.20.0.0/16" });

        Assert.Empty(await Account.Routes(vpc.RouteTableId));
    }

    [SkippableFact]
    public async Task Two_declared_routes_to_one_destination_are_refused()
    {
        var vpc = await Account.Vpc();
        await Account.Send(Request(vpc.RouteTableId));

        var error = await Account.Refused(Request(vpc.RouteTableId) with { NextHopId = "i-2" });

        Assert.Equal((400, "InvalidCIDRBlock.Duplicate"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_route_over_the_client_CIDR_block_of_a_server_is_refused()
    {
        var vpc = await Account.Vpc();
        await Account.Server(await Account.Gateway(vpc.VpcId));

        var error = await Account.Refused(Request(vpc.RouteTableId) with { DestinationCidrBlock = "192.168.0.0/16" });

        Assert.Equal("SSLVPN2207", error.RuleId);
    }

    [SkippableFact]
    public async Task A_manual_route_equal_to_the_automatic_one_is_accepted()
    {
        var vpc = await Account.Vpc();
        await Account.Server(await Account.Gateway(vpc.VpcId));

        await Account.Send(Request(vpc.RouteTableId) with { DestinationCidrBlock = "192.168.0.0/24" });

        Assert.Equal(2, (await Account.Routes(vpc.RouteTableId)).Count);
    }

    [SkippableFact]
    public async Task The_routes_of_a_table_that_does_not_exist_are_refused()
    {
        var error = await Account.Refused(new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = "vtb-nothing" });

        Assert.Equal((404, "InvalidRouteTableId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_route_that_does_not_exist_is_not_deleted()
    {
        var error = await Account.Refused(new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = "rte-nothing" });

        Assert.Equal((404, "InvalidRouteEntry.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_long_list_of_routes_goes_on_with_its_token()
    {
        var vpc = await Account.Vpc();
        for (var i = 0; i < 3; i++)
        {
            await Account.Send(Request(vpc.RouteTableId) with { DestinationCidrBlock = $"172.2{i}.0.0/16" });
        }

        var request = new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, MaxResult = 2 };
        var first = await Account.Send(request);
        var second = await Account.Send(request with { NextToken = first.NextToken });

        Assert.Equal((2, 1, 3), (first.RouteEntrys.Count, second.RouteEntrys.Count, second.TotalCount));
        Assert.Null(second.NextToken);
    }

    [SkippableFact]
    public async Task The_route_table_of_a_VPC_is_found()
    {
        var vpc = await Account.Vpc();

        var tables = await Account.Send(new DescribeRouteTableListRequest { RegionId = Region, VpcId = vpc.VpcId });

        Assert.Equal((vpc.RouteTableId, "System"), (Assert.Single(tables.RouterTableList).RouteTableId, tables.RouterTableList[0].RouteTableType));
    }

    private static CreateRouteEntryRequest Request(string routeTableId) => new()
    {
        RegionId = Region,
        RouteTableId = routeTableId,
        DestinationCidrBlock = "172.20.0.0/16",
        NextHopId = "i-1",
    };

    public sealed class OnSqlite() : RouteTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : RouteTests(TestStore.PostgreSql);
}
