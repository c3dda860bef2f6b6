namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>The list of tags and its pages.</summary>
public sealed class TagListTests : ControlPlaneTest
{
    [Fact]
    public async Task A_list_goes_on_from_its_token_until_that_is_empty()
    {
        await Tagged(tagsEach: 20, number: 4);
        var request = new ListTagResourcesRequest { RegionId = Region, ResourceType = "vpc", Tag = new([new Tag { Key = "k0" }]) };

        var first = await Account.Send(request);
        var second = await Account.Send(request with { NextToken = first.NextToken });

        Assert.Equal((50, 30, ""), (first.TagResources.Count, second.TagResources.Count, second.NextToken));
        Assert.Equal(80, first.TagResources.Concat(second.TagResources).Distinct().Count());
        Assert.Equal("VPC", first.TagResources[0].ResourceType);
    }

    [Fact]
    public async Task A_tag_removed_between_two_calls_makes_no_other_be_left_out()
    {
        var id = Assert.Single(await Tagged(tagsEach: 4, number: 1));
        var request = new ListTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([id]), MaxResults = 2 };
        var first = await Account.Send(request);
        await Account.Send(new UnTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([id]), TagKey = new(["k0"]) });

        var second = await Account.Send(request with { NextToken = first.NextToken });

        Assert.Equal(["k2", "k3"], second.TagResources.Select(tag => tag.TagKey));
    }

    [Fact]
    public async Task A_list_that_fits_exactly_has_no_token()
    {
        var id = Assert.Single(await Tagged(tagsEach: 2, number: 1));

        var list = await Account.Send(new ListTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([id]), MaxResults = 2 });

        Assert.Equal((2, ""), (list.TagResources.Count, list.NextToken));
    }

    [Theory]
    [InlineData(0, null, "IllegalParam.MaxResults")]
    [InlineData(51, null, "IllegalParam.MaxResults")]
    [InlineData(null, "?", "IllegalParam.NextToken")]
    [InlineData(null, "AAAA", "IllegalParam.NextToken")]
    public async Task A_list_has_bounds(int? maxResults, string? token, string code)
    {
        var request = new ListTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new(["vpc-1"]), MaxResults = maxResults, NextToken = token };

        Assert.Equal((400, code), ((await Account.Refused(request)).Status, (await Account.Refused(request)).Code));
    }

    [Fact]
    public async Task A_list_needs_ids_or_tags() => Assert.Equal(
        "MissingResourceId", (await Account.Refused(new ListTagResourcesRequest { RegionId = Region, ResourceType = "VPC" })).Code);

    [Fact]
    public async Task Tags_of_another_region_are_not_listed()
    {
        var id = Assert.Single(await Tagged(tagsEach: 1, number: 1));

        var list = await Account.Send(new ListTagResourcesRequest { RegionId = "eu-west-1", ResourceType = "VPC", ResourceId = new([id]) });

        Assert.Empty(list.TagResources);
    }

    private async Task<IReadOnlyList<string>> Tagged(int tagsEach, int number)
    {
        var ids = new List<string>();
        for (var i = 0; i < number; i++)
        {
            var tags = Enumerable.Range(0, tagsEach).Select(key => new Tag { Key = $"k{key}", Value = "v" });
            ids.Add((await Account.Send(new CreateVpcRequest { RegionId = Region, Tag = new(tags) })).VpcId);
        }

        return ids;
    }
}
