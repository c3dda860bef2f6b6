using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class VpcTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_new_VPC_is_pending_and_then_available()
    {
        var id = (await Account.Send(new CreateVpcRequest { RegionId = Region })).VpcId;
        Assert.Equal("Pending", (await Describe(id)).Status);

        Account.Settle();

        Assert.Equal("Available", (await Describe(id)).Status);
    }

    [SkippableFact]
    public async Task A_VPC_takes_the_defaults_of_the_service()
    {
        var created = await Account.Send(new CreateVpcRequest { RegionId = Region });

        var vpc = await Describe(created.VpcId);

        Assert.Equal(created.VpcId, vpc.VpcName);
        Assert.Equal("172.16.0.0/12", vpc.CidrBlock);
        Assert.Empty(vpc.UserCidrs);
        Assert.Equal([created.RouteTableId], vpc.RouterTableIds);
        Assert.Equal("2026-04-01T08:00:00Z", vpc.CreationTime);
    }

    [SkippableFact]
    public async Task Ids_have_21_lower_case_letters_and_digits_behind_their_prefix()
    {
        var vpc = await Account.Vpc();

        Assert.Matches("^vpc-[a-z0-9]{21}$", vpc.VpcId);
        Assert.Matches("^vrt-[a-z0-9]{21}$", vpc.VRouterId);
        Assert.Matches("^vtb-[a-z0-9]{21}$", vpc.RouteTableId);
    }

    [SkippableFact]
    public async Task User_CIDR_blocks_are_kept()
    {
        var vpc = await Account.Vpc(userCidr: "8.8.8.0/24,9.9.9.0/24");

        Assert.Equal(["8.8.8.0/24", "9.9.9.0/24"], (await Describe(vpc.VpcId)).UserCidrs);
    }

    [SkippableFact]
    public async Task A_VPC_that_does_not_exist_is_described_with_an_empty_id() =>
        Assert.Equal("", (await Describe("vpc-nothing")).VpcId);

    [SkippableFact]
    public async Task A_VPC_of_another_region_does_not_exist()
    {
        var vpc = await Account.Vpc();

        var answer = await Account.Send(new DescribeVpcAttributeRequest { RegionId = "eu-west-1", VpcId = vpc.VpcId });

        Assert.Equal("", answer.VpcId);
    }

    [SkippableFact]
    public async Task A_name_and_a_description_change_at_once()
    {
        var id = (await Account.Vpc()).VpcId;

        await Account.Send(new ModifyVpcAttributeRequest { RegionId = Region, VpcId = id, VpcName = "björn", Description = "why" });

        var vpc = await Describe(id);
        Assert.Equal(("björn", "why", "Available"), (vpc.VpcName, vpc.Description, vpc.Status));
    }

    [SkippableFact]
    public async Task A_deleted_VPC_is_gone_with_its_route_table()
    {
        var vpc = await Account.Vpc();

        await Account.Send(new DeleteVpcRequest { RegionId = Region, VpcId = vpc.VpcId });

        Assert.Equal("", (await Describe(vpc.VpcId)).VpcId);
        Assert.Empty((await Account.Send(new DescribeRouteTableListRequest { RegionId = Region })).RouterTableList);
    }

    [SkippableFact]
    public async Task A_VPC_with_a_gateway_in_it_is_not_deleted()
    {
        var vpc = await Account.Vpc();
        await Account.Gateway(vpc.VpcId);

        var error = await Account.Refused(new DeleteVpcRequest { RegionId = Region, VpcId = vpc.VpcId });

        Assert.Equal((400, "DependencyViolation.VpnGateway"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_VPC_can_be_deleted_once_its_gateway_is_gone()
    {
        var vpc = await Account.Vpc();
        var gateway = await Account.Gateway(vpc.VpcId);
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });
        Account.Settle();

        await Account.Send(new DeleteVpcRequest { RegionId = Region, VpcId = vpc.VpcId });

        Assert.Equal("", (await Describe(vpc.VpcId)).VpcId);
    }

    [SkippableTheory]
    [InlineData("100.64.0.0/16")]
    [InlineData("224.0.0.0/24")]
    public async Task A_VPC_in_a_reserved_range_is_refused(string cidrBlock)
    {
        var error = await Account.Refused(new CreateVpcRequest { RegionId = Region, CidrBlock = cidrBlock });

        Assert.Equal((400, "IllegalParam.CidrBlock"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task More_than_three_user_CIDR_blocks_are_refused()
    {
        var error = await Account.Refused(new CreateVpcRequest { RegionId = Region, UserCidr = "1.0.0.0/24,2.0.0.0/24,3.0.0.0/24,4.0.0.0/24" });

        Assert.Equal("IllegalParam.UserCidr", error.Code);
    }

    [SkippableFact]
    public async Task A_description_that_is_too_long_is_refused()
    {
        var error = await Account.Refused(new CreateVpcRequest { RegionId = Region, Description = new string('x', 257) });

        Assert.Equal((400, "InvalidDescription"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task Changing_a_VPC_that_does_not_exist_is_refused()
    {
        var error = await Account.Refused(new ModifyVpcAttributeRequest { RegionId = Region, VpcId = "vpc-nothing", VpcName = "x" });

        Assert.Equal((404, "InvalidVpcId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task VPCs_are_listed_by_id_name_and_page()
    {
        var first = await Account.Vpc();
        var second = await Account.Vpc();

        var byId = await Account.Send(new DescribeVpcsRequest { RegionId = Region, VpcId = $"{second.VpcId},vpc-nothing" });
        var byPage = await Account.Send(new DescribeVpcsRequest { RegionId = Region, VpcName = "main", PageNumber = 2, PageSize = 1 });

        Assert.Equal(second.VpcId, Assert.Single(byId.Vpcs).VpcId);
        Assert.Equal(second.VpcId, Assert.Single(byPage.Vpcs).VpcId);
        Assert.Equal((2, 2, 1), (byPage.TotalCount, byPage.PageNumber, byPage.PageSize));
        Assert.NotEqual(first.VpcId, second.VpcId);
    }

    private Task<DescribeVpcAttributeResponse> Describe(string id) =>
        Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = id });

    public sealed class OnSqlite() : VpcTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : VpcTests(TestStore.PostgreSql);
}
