using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class VpcBuilderTests
{
    [Fact]
    public void User_CIDR_blocks_and_routes_are_none_by_default()
    {
        var vpc = Synthesized.Vpc(_ => { });

        Assert.Empty(vpc.UserCidrBlocks);
        Assert.Empty(vpc.Routes);
    }

    [Fact]
    public void The_last_CIDR_block_counts() =>
        Assert.Equal("10.0.0.0/8", Synthesized.Vpc(vpc => vpc.WithCidrBlock("10.2.0.0/16").WithCidrBlock("10.0.0.0/8")).CidrBlock);

    [Fact]
    public void The_last_user_CIDR_blocks_count() => Assert.Equal(
        ["8.8.8.0/24", "9.0.0.0/8"],
        Synthesized.Vpc(vpc => vpc.WithUserCidrBlocks("7.0.0.0/8").WithUserCidrBlocks("8.8.8.0/24", "9.0.0.0/8")).UserCidrBlocks);

    [Fact]
    public void User_CIDR_blocks_can_be_taken_back() =>
        Assert.Empty(Synthesized.Vpc(vpc => vpc.WithUserCidrBlocks("7.0.0.0/8").WithUserCidrBlocks()).UserCidrBlocks);

    [Fact]
    public void Every_route_is_kept() => Assert.Equal(
        [new RouteDocument("172.16.0.0/12", DocumentValue.Of("i-1")), new RouteDocument("172.16.0.0/12", DocumentValue.Of("i-2"))],
        Synthesized.Vpc(vpc => vpc.AddRoute("172.16.0.0/12", "i-1").AddRoute("172.16.0.0/12", "i-2")).Routes);

    [Fact]
    public void A_next_hop_may_be_a_parameter()
    {
        var vpc = Synthesized.First<VpcDocument>(stack => InlineStack.AddValid(stack).Vpc.AddRoute("172.16.0.0/12", stack.AddParameter("hop")));

        Assert.Equal(DocumentValue.OfParameter("hop"), Assert.Single(vpc.Routes).NextHop);
    }

    [Fact]
    public void Null_is_refused_and_changes_nothing()
    {
        var document = Synthesized.Vpc(vpc =>
        {
            vpc.WithUserCidrBlocks("8.8.8.0/24");
            Assert.Throws<ArgumentNullException>("cidrBlock", () => vpc.WithCidrBlock(null!));
            Assert.Throws<ArgumentNullException>("cidrBlocks", () => vpc.WithUserCidrBlocks(null!));
            Assert.Throws<ArgumentException>("cidrBlocks", () => vpc.WithUserCidrBlocks("9.0.0.0/8", null!));
            Assert.Throws<ArgumentNullException>("destinationCidrBlock", () => vpc.AddRoute(null!, "i-1"));
            Assert.Throws<ArgumentNullException>("nextHop", () => vpc.AddRoute("172.16.0.0/12", (string?)null));
        });

        Assert.Equal(new VpcDocument("main", "10.0.0.0/16", new(["8.8.8.0/24"]), new([])), document);
    }

    [Fact]
    public void An_array_that_is_changed_later_changes_nothing()
    {
        var vpc = Synthesized.Vpc(builder =>
        {
            string[] blocks = ["8.8.8.0/24"];
            builder.WithUserCidrBlocks(blocks);
            blocks[0] = "9.0.0.0/8";
        });

        Assert.Equal(["8.8.8.0/24"], vpc.UserCidrBlocks);
    }
}
