using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class TagTests(TestStore store) : ControlPlaneTest(store)
{
    public static TheoryData<string, string?> InvalidTags => new()
    {
        { "aliyun-x", "v" },
        { "ACS:x", "v" },
        { "see http://x", "v" },
        { new string('k', 129), "v" },
        { "k", "acs:v" },
        { "k", "https://v" },
        { "k", new string('v', 129) },
    };

    [SkippableFact]
    public async Task Tags_of_all_four_types_are_shown_where_the_resource_is_described()
    {
        var vpc = await Account.Vpc();
        var vSwitch = await Account.VSwitch(vpc.VpcId);
        var gateway = await Account.Gateway(vpc.VpcId);
        await Tag("vpc", vpc.VpcId, ("a", "1"));
        await Tag("VSwitch", vSwitch, ("a", "2"));
        await Tag("VPNGATEWAY", gateway, ("a", "3"));
        await Tag("routetable", vpc.RouteTableId, ("a", "4"));

        Assert.Equal("1", Value((await Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId })).Tags));
        Assert.Equal("2", Value((await Account.Send(new DescribeVSwitchAttributesRequest { VSwitchId = vSwitch })).Tags));
        Assert.Equal("3", Value((await Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway })).Tags));
        Assert.Equal("4", Value(Assert.Single((await Account.Send(new DescribeRouteTableListRequest { RegionId = Region })).RouterTableList).Tags));
    }

    [SkippableFact]
    public async Task Tags_given_with_a_new_VPC_and_vSwitch_are_kept()
    {
        var tag = new EquatableList<Tag>([new Tag { Key = "team", Value = "net" }]);
        var vpc = await Account.Send(new CreateVpcRequest { RegionId = Region, CidrBlock = "10.0.0.0/16", Tag = tag });
        Account.Settle();
        var vSwitch = await Account.Send(new CreateVSwitchRequest { VpcId = vpc.VpcId, ZoneId = "eu-central-1a", CidrBlock = "10.0.1.0/24", Tag = tag });

        Assert.Equal(tag, Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs).Tags);
        Assert.Equal(tag, (await Account.Send(new DescribeVSwitchAttributesRequest { VSwitchId = vSwitch.VSwitchId })).Tags);
    }

    [SkippableFact]
    public async Task A_key_that_is_there_gets_the_new_value()
    {
        var vpc = (await Account.Vpc()).VpcId;
        await Tag("VPC", vpc, ("b", "old"), ("a", "kept"));

        await Tag("VPC", vpc, ("b", "new"));

        Assert.Equal([("a", "kept"), ("b", "new")], await Tags(vpc));
    }

    [SkippableFact]
    public async Task Named_keys_or_all_of_them_are_removed()
    {
        var vpc = (await Account.Vpc()).VpcId;
        await Tag("VPC", vpc, ("a", "1"), ("b", "2"), ("c", "3"));
        var request = new UnTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([vpc]) };

        await Account.Send(request with { TagKey = new(["b", "unknown"]), All = true });
        Assert.Equal([("a", "1"), ("c", "3")], await Tags(vpc));
        await Account.Send(request with { All = true });

        Assert.Empty(await Tags(vpc));
    }

    [SkippableFact]
    public async Task Without_keys_nothing_is_removed_by_mistake()
    {
        var request = new UnTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([(await Account.Vpc()).VpcId]) };

        Assert.Equal("MissingTagKey", (await Account.Refused(request)).Code);
        Assert.Equal("MissingTagKey", (await Account.Refused(request with { All = false })).Code);
    }

    [SkippableTheory]
    [InlineData("SSLVPNSERVER")]
    [InlineData("SslVpnClientCert")]
    public async Task SSL_servers_and_certificates_cannot_be_tagged(string type)
    {
        var server = await Account.Server();

        var error = await Account.Refused(TagRequest(type, server, ("a", "1")));

        Assert.Equal((400, "IllegalParam.ResourceType"), (error.Status, error.Code));
    }

    [SkippableTheory]
    [MemberData(nameof(InvalidTags))]
    public async Task A_tag_that_is_not_valid_is_refused(string key, string? value)
    {
        var vpc = await Account.Vpc();

        var error = await Account.Refused(TagRequest("VPC", vpc.VpcId, (key, value)));

        Assert.Equal((400, key == "k" ? "IllegalParam.TagValue" : "IllegalParam.TagKey"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task Numbers_have_bounds()
    {
        var vpc = (await Account.Vpc()).VpcId;
        var many = Enumerable.Range(0, 21).Select(i => ($"k{i}", (string?)"v")).ToArray();

        Assert.Equal("IllegalParam.Tag", (await Account.Refused(TagRequest("VPC", vpc, many))).Code);
        Assert.Equal("IllegalParam.TagKey", (await Account.Refused(TagRequest("VPC", vpc, ("k", "1"), ("k", "2")))).Code);
        Assert.Equal("IllegalParam.ResourceId", (await Account.Refused(TagRequest("VPC", vpc, ("k", "1")) with { ResourceId = new(Enumerable.Repeat(vpc, 51)) })).Code);
        Assert.Equal("InvalidResourceId.NotFound", (await Account.Refused(TagRequest("VSWITCH", vpc, ("k", "1")))).Code);
        await Tag("VPC", vpc, many[..20]);
        Assert.Equal("QuotaExceeded.TagsPerResource", (await Account.Refused(TagRequest("VPC", vpc, many[20]))).Code);
        Assert.Equal(20, (await Tags(vpc)).Count);
    }

    [SkippableFact]
    public async Task When_one_resource_does_not_exist_none_is_tagged()
    {
        var vpc = (await Account.Vpc()).VpcId;

        var error = await Account.Refused(TagRequest("VPC", vpc, ("a", "1")) with { ResourceId = new([vpc, "vpc-nothing"]) });

        Assert.Equal((404, "InvalidResourceId.NotFound"), (error.Status, error.Code));
        Assert.Empty(await Tags(vpc));
    }

    [SkippableFact]
    public async Task A_deleted_resource_leaves_no_tags()
    {
        var vpc = await Account.Vpc();
        await Tag("VPC", vpc.VpcId, ("a", "1"));
        await Tag("ROUTETABLE", vpc.RouteTableId, ("a", "1"));

        await Account.Send(new DeleteVpcRequest { VpcId = vpc.VpcId });

        Assert.Empty(await Tags(vpc.VpcId));
        Assert.Empty((await Account.Send(ListRequest("ROUTETABLE", vpc.RouteTableId))).TagResources);
    }

    [SkippableFact]
    public async Task A_gateway_that_is_being_deleted_gets_no_tags()
    {
        var gateway = await Account.Gateway();
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });

        Assert.Equal("InvalidResourceId.NotFound", (await Account.Refused(TagRequest("VPNGATEWAY", gateway, ("a", "1")))).Code);
    }

    [SkippableFact]
    public async Task Lists_are_filtered_by_all_of_the_tags()
    {
        var first = (await Account.Vpc()).VpcId;
        var second = (await Account.Vpc()).VpcId;
        await Tag("VPC", first, ("a", "1"), ("b", "2"));
        await Tag("VPC", second, ("a", "1"), ("b", "3"));

        Assert.Equal([first, second], await VpcsWith(("a", null)));
        Assert.Equal([first], await VpcsWith(("a", "1"), ("b", "2")));
        Assert.Empty(await VpcsWith(("a", "1"), ("c", null)));
        Assert.Empty(await VpcsWith(("a", "")));
    }

    [SkippableFact]
    public async Task Gateways_vSwitches_and_route_tables_are_filtered_by_tags_as_well()
    {
        var vpc = await Account.Vpc();
        var vSwitch = await Account.VSwitch(vpc.VpcId);
        var gateway = await Account.Gateway(vpc.VpcId);
        await Tag("VSWITCH", vSwitch, ("a", "1"));
        await Tag("VPNGATEWAY", gateway, ("a", "1"));
        await Tag("ROUTETABLE", vpc.RouteTableId, ("a", "1"));
        var (found, lost) = (Filter(("a", "1")), Filter(("a", "2")));

        Assert.Single((await Account.Send(new DescribeVSwitchesRequest { RegionId = Region, Tag = found })).VSwitches);
        Assert.Single((await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region, Tag = found })).VpnGateways);
        Assert.Single((await Account.Send(new DescribeRouteTableListRequest { RegionId = Region, Tag = found })).RouterTableList);
        Assert.Empty((await Account.Send(new DescribeVSwitchesRequest { RegionId = Region, Tag = lost })).VSwitches);
        Assert.Empty((await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region, Tag = lost })).VpnGateways);
        Assert.Empty((await Account.Send(new DescribeRouteTableListRequest { RegionId = Region, Tag = lost })).RouterTableList);
    }

    private static string? Value(EquatableList<Tag> tags) => Assert.Single(tags).Value;

    private static EquatableList<Tag> Filter(params (string Key, string? Value)[] tags) =>
        new(tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value }));

    private static TagResourcesRequest TagRequest(string type, string id, params (string Key, string? Value)[] tags) =>
        new() { RegionId = Region, ResourceType = type, ResourceId = new([id]), Tag = Filter(tags) };

    private static ListTagResourcesRequest ListRequest(string type, string id) =>
        new() { RegionId = Region, ResourceType = type, ResourceId = new([id]) };

    private Task Tag(string type, string id, params (string Key, string? Value)[] tags) => Account.Send(TagRequest(type, id, tags));

    private async Task<IReadOnlyList<(string, string)>> Tags(string vpcId) =>
        [.. (await Account.Send(ListRequest("VPC", vpcId))).TagResources.Select(tag => (tag.TagKey, tag.TagValue))];

    private async Task<IEnumerable<string>> VpcsWith(params (string Key, string? Value)[] tags) =>
        (await Account.Send(new DescribeVpcsRequest { RegionId = Region, Tag = Filter(tags) })).Vpcs.Select(vpc => vpc.VpcId);

    public sealed class OnSqlite() : TagTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : TagTests(TestStore.PostgreSql);
}
