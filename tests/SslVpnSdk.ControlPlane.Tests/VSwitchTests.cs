using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class VSwitchTests(TestStore store) : ControlPlaneTest(store)
{
    public static TheoryData<string, Func<CreateVSwitchRequest, CreateVSwitchRequest>, int, string> Refusals => new()
    {
        { "prefix too short", r => r with { CidrBlock = "10.0.0.0/15" }, 400, "IllegalParam.CidrBlock" },
        { "prefix too long", r => r with { CidrBlock = "10.0.3.0/30" }, 400, "IllegalParam.CidrBlock" },
        { "no block", r => r with { CidrBlock = "10.0.3.0" }, 400, "IllegalParam.CidrBlock" },
        { "outside the VPC", r => r with { CidrBlock = "10.1.0.0/24" }, 400, "IllegalParam.CidrBlock" },
        { "around the VPC", r => r with { CidrBlock = "10.0.0.0/16", VpcId = "vpc-nothing" }, 404, "InvalidVpcId.NotFound" },
        { "another vSwitch's addresses", r => r with { CidrBlock = "10.0.1.128/25" }, 400, "InvalidCidrBlock.Overlapped" },
        { "a route's destination", r => r with { CidrBlock = "10.0.200.0/24" }, 400, "InvalidCidrBlock.Overlapped" },
        { "another region's zone", r => r with { ZoneId = "eu-west-1a" }, 404, "InvalidZoneId.NotFound" },
        { "another region than the VPC", r => r with { RegionId = "eu-west-1" }, 404, "InvalidVpcId.NotFound" },
        { "no region", r => r with { RegionId = "Frankfurt" }, 404, "InvalidRegionId.NotFound" },
        { "name too long", r => r with { VSwitchName = new string('x', 129) }, 400, "InvalidName" },
        { "name of an address", r => r with { VSwitchName = "https://x" }, 400, "InvalidName" },
        { "description too long", r => r with { Description = new string('x', 257) }, 400, "InvalidDescription" },
        { "tag of the service", r => r with { Tag = new([new Tag { Key = "acs:x" }]) }, 400, "IllegalParam.TagKey" },
    };

    [SkippableFact]
    public async Task A_new_vSwitch_is_pending_and_then_available()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId))).VSwitchId;
        Assert.Equal("Pending", (await Describe(id)).Status);

        Account.Settle();

        Assert.Equal("Available", (await Describe(id)).Status);
        Assert.Matches("^vsw-[a-z0-9]{21}$", id);
    }

    [SkippableFact]
    public async Task A_vSwitch_is_described_with_its_VPC_and_route_table()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId) with { VSwitchName = "edge", Description = "why" })).VSwitchId;

        var vSwitch = await Describe(id);

        Assert.Equal(("edge", "why", vpc.VpcId, "eu-central-1a", "10.0.1.0/24"), (vSwitch.VSwitchName, vSwitch.Description, vSwitch.VpcId, vSwitch.ZoneId, vSwitch.CidrBlock));
        Assert.Equal((252, vpc.RouteTableId, "System"), (vSwitch.AvailableIpAddressCount, vSwitch.RouteTable!.RouteTableId, vSwitch.RouteTable.RouteTableType));
        Assert.Equal((vpc.ResourceGroupId, 1234567890123456L), (vSwitch.ResourceGroupId, vSwitch.OwnerId));
    }

    [SkippableFact]
    public async Task Its_VPC_and_route_table_name_a_vSwitch()
    {
        var vpc = await Account.Vpc();
        var id = await Account.VSwitch(vpc.VpcId);

        var described = await Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId });
        var tables = await Account.Send(new DescribeRouteTableListRequest { RegionId = Region });

        Assert.Equal([id], described.VSwitchIds);
        Assert.Contains(new CloudResource { ResourceType = "VSwitch", ResourceCount = 1 }, described.CloudResources);
        Assert.Equal([id], Assert.Single(tables.RouterTableList).VSwitchIds);
    }

    [SkippableTheory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_service_does_not_make_is_refused(string fault, Func<CreateVSwitchRequest, CreateVSwitchRequest> change, int status, string code)
    {
        var vpc = await Account.Vpc();
        await Account.VSwitch(vpc.VpcId);
        await Account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "10.0.200.0/24", NextHopId = "i-1" });

        var error = await Account.Refused(change(Request(vpc.VpcId) with { CidrBlock = "10.0.3.0/24" }));

        Assert.Equal((fault, status, code), (fault, error.Status, error.Code));
    }

    [SkippableTheory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.255.248/29")]
    public async Task The_bounds_of_the_prefix_are_accepted(string cidrBlock)
    {
        var vpc = await Account.Vpc();

        var id = await Account.VSwitch(vpc.VpcId, cidrBlock);

        Assert.Equal(cidrBlock, (await Describe(id)).CidrBlock);
    }

    [SkippableFact]
    public async Task A_block_inside_a_route_s_destination_is_accepted()
    {
        var vpc = await Account.Vpc();
        await Account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "10.0.0.0/20", NextHopId = "i-1" });

        Assert.NotEmpty(await Account.VSwitch(vpc.VpcId));
    }

    [SkippableFact]
    public async Task A_route_to_the_block_of_a_vSwitch_is_refused()
    {
        var vpc = await Account.Vpc();
        await Account.VSwitch(vpc.VpcId);

        var error = await Account.Refused(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "10.0.1.0/24", NextHopId = "i-1" });

        Assert.Equal((400, "InvalidCIDRBlock.Duplicate"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task While_one_is_being_made_another_of_the_VPC_is_refused()
    {
        var vpc = await Account.Vpc();
        await Account.Send(Request(vpc.VpcId));
        var second = Request(vpc.VpcId) with { CidrBlock = "10.0.2.0/24", ClientToken = "t-1" };

        var error = await Account.Refused(second);
        Account.Settle();

        Assert.Equal((400, "TaskConflict"), (error.Status, error.Code));
        Assert.NotEmpty((await Account.Send(second)).VSwitchId);
    }

    [SkippableFact]
    public async Task A_VPC_that_is_pending_gets_none()
    {
        var vpc = await Account.Send(new CreateVpcRequest { RegionId = Region, CidrBlock = "10.0.0.0/16" });

        Assert.Equal("IncorrectVpcStatus", (await Account.Refused(Request(vpc.VpcId))).Code);
    }

    [SkippableFact]
    public async Task A_VPC_has_as_many_as_the_account_may_have()
    {
        Account.Options = Account.Options with { VSwitchesPerVpc = 1 };
        var vpc = await Account.Vpc();
        await Account.VSwitch(vpc.VpcId);

        var error = await Account.Refused(Request(vpc.VpcId) with { CidrBlock = "10.0.2.0/24" });

        Assert.Equal((400, "QuotaExceeded.VSwitch", 150), (error.Status, error.Code, new ControlPlaneOptions().VSwitchesPerVpc));
    }

    [SkippableFact]
    public async Task A_deleted_vSwitch_is_described_with_an_empty_id()
    {
        var id = await Account.VSwitch((await Account.Vpc()).VpcId);

        await Account.Send(new DeleteVSwitchRequest { VSwitchId = id });

        Assert.Equal("", (await Describe(id)).VSwitchId);
        Assert.Equal((404, "InvalidVSwitchId.NotFound"), Codes(await Account.Refused(new DeleteVSwitchRequest { VSwitchId = id })));
    }

    [SkippableFact]
    public async Task A_vSwitch_that_is_pending_is_not_deleted()
    {
        var vpc = await Account.Vpc();
        var id = (await Account.Send(Request(vpc.VpcId))).VSwitchId;

        Assert.Equal((400, "IncorrectVSwitchStatus"), Codes(await Account.Refused(new DeleteVSwitchRequest { VSwitchId = id })));
    }

    [SkippableFact]
    public async Task A_dry_run_deletes_nothing()
    {
        var id = await Account.VSwitch((await Account.Vpc()).VpcId);

        Assert.Equal((400, "DryRunOperation"), Codes(await Account.Refused(new DeleteVSwitchRequest { VSwitchId = id, DryRun = true })));
        Assert.Equal(id, (await Describe(id)).VSwitchId);
    }

    [SkippableFact]
    public async Task A_vSwitch_with_a_gateway_in_it_is_deleted_once_the_gateway_is_gone()
    {
        var vpc = await Account.Vpc();
        var id = await Account.VSwitch(vpc.VpcId);
        var gateway = await Account.Gateway(vpc.VpcId);
        Assert.Equal((400, "DependencyViolation"), Codes(await Account.Refused(new DeleteVSwitchRequest { VSwitchId = id })));
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });
        Account.Settle();

        await Account.Send(new DeleteVSwitchRequest { VSwitchId = id });

        Assert.Equal("", (await Describe(id)).VSwitchId);
    }

    [SkippableTheory]
    [InlineData(null)]
    [InlineData(true)]
    public async Task A_VPC_with_a_vSwitch_in_it_is_not_deleted(bool? force)
    {
        var vpc = await Account.Vpc();
        await Account.VSwitch(vpc.VpcId);

        var error = await Account.Refused(new DeleteVpcRequest { VpcId = vpc.VpcId, ForceDelete = force });

        Assert.Equal((400, "DependencyViolation.VSwitch"), Codes(error));
    }

    [SkippableFact]
    public async Task VSwitches_are_listed_by_each_of_their_filters()
    {
        var vpc = await Account.Vpc();
        var other = await Account.VSwitch((await Account.Vpc("10.9.0.0/16")).VpcId, "10.9.1.0/24", "eu-central-1b");
        var id = (await Account.Send(Request(vpc.VpcId) with { VSwitchName = "edge" })).VSwitchId;
        var all = new DescribeVSwitchesRequest { RegionId = Region };
        DescribeVSwitchesRequest[] filters =
        [
            new() { VpcId = vpc.VpcId },
            all with { VSwitchId = id },
            all with { ZoneId = "eu-central-1a" },
            all with { VSwitchName = "edge" },
            all with { RouteTableId = vpc.RouteTableId },
        ];

        Assert.Equal([other, id], (await Account.Send(all)).VSwitches.Select(vSwitch => vSwitch.VSwitchId));
        foreach (var filter in filters)
        {
            Assert.Equal(id, Assert.Single((await Account.Send(filter)).VSwitches).VSwitchId);
        }

        Assert.Equal(0, (await Account.Send(all with { VSwitchId = id + "_fake" })).TotalCount);
        Assert.Equal(0, (await Account.Send(all with { ZoneId = "eu-central-1a", VSwitchId = other })).TotalCount);
    }

    [SkippableFact]
    public async Task A_list_of_vSwitches_needs_a_region_or_a_VPC() =>
        Assert.Equal((400, "MissingRegionId"), Codes(await Account.Refused(new DescribeVSwitchesRequest())));

    private static (int Status, string Code) Codes(ControlPlaneException error) => (error.Status, error.Code);

    private static CreateVSwitchRequest Request(string vpcId) => new() { VpcId = vpcId, ZoneId = "eu-central-1a", CidrBlock = "10.0.1.0/24" };

    private Task<DescribeVSwitchAttributesResponse> Describe(string id) =>
        Account.Send(new DescribeVSwitchAttributesRequest { RegionId = Region, VSwitchId = id });

    public sealed class OnSqlite() : VSwitchTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : VSwitchTests(TestStore.PostgreSql);
}
