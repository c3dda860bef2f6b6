namespace SslVpnSdk.ControlPlane.Tests;

public sealed class RegionListTests : ControlPlaneTest
{
    [Fact]
    public async Task Regions_are_listed_without_naming_one()
    {
        var regions = (await Account.Send(new DescribeRegionsRequest { AcceptLanguage = "en-US" })).Regions;

        Assert.Contains(new Region { RegionId = Region, LocalName = "Germany (Frankfurt)", RegionEndpoint = "vpc.eu-central-1.aliyuncs.com" }, regions);
        Assert.Equal(regions.Count, regions.Select(region => region.RegionId).Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("zh-CN")]
    public async Task Names_are_Chinese_unless_asked_otherwise(string? language)
    {
        var regions = (await Account.Send(new DescribeRegionsRequest { AcceptLanguage = language })).Regions;

        Assert.Equal("华东1（杭州）", regions.Single(region => region.RegionId == "cn-hangzhou").LocalName);
    }

    [Theory]
    [InlineData("eu-central-1", "eu-central-1a", "Germany (Frankfurt) Zone A")]
    [InlineData("cn-hangzhou", "cn-hangzhou-a", "China (Hangzhou) Zone A")]
    [InlineData("xx-newland-9", "xx-newland-9a", "xx-newland-9 Zone A")]
    public async Task Zones_are_named_after_their_region(string region, string zone, string name)
    {
        var zones = (await Account.Send(new DescribeZonesRequest { RegionId = region, AcceptLanguage = "en-US" })).Zones;

        Assert.Equal(new Zone { ZoneId = zone, LocalName = name, ZoneType = "AvailabilityZone" }, zones[0]);
    }

    [Fact]
    public async Task Zones_of_another_type_are_not_there() =>
        Assert.Empty((await Account.Send(new DescribeZonesRequest { RegionId = Region, ZoneType = "EdgeZone" })).Zones);

    [Fact]
    public async Task Every_zone_that_is_listed_can_have_a_vSwitch()
    {
        var vpc = (await Account.Vpc()).VpcId;
        var zones = (await Account.Send(new DescribeZonesRequest { RegionId = Region })).Zones;

        for (var i = 0; i < zones.Count; i++)
        {
            Assert.NotEmpty(await Account.VSwitch(vpc, $"10.0.{i}.0/24", zones[i].ZoneId));
        }
    }
}
