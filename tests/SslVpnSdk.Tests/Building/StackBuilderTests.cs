using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class StackBuilderTests
{
    [Fact]
    public void Resources_stand_in_the_order_in_which_they_were_added()
    {
        var document = new InlineStack(stack =>
        {
            var (vpc, _, server) = InlineStack.AddValid(stack);
            stack.AddClientCertificate("ana").ForServer(server);
            stack.UseVpnGateway("old", "vpn-1");
            stack.AddVpc("other").WithCidrBlock("10.1.0.0/16");
            stack.AddVpnGateway("ipsec").InVpc(vpc).WithBandwidth(10);
        }).Synthesize();

        Assert.Equal(["main", "edge", "staff", "ana", "old", "other", "ipsec"], document.Resources.Select(resource => resource.Name));
        Assert.Equal(
            ["vpc", "vpnGateway", "sslServer", "clientCertificate", "existingVpnGateway", "vpc", "vpnGateway"],
            document.Resources.Select(resource => resource.Type));
    }

    [Fact]
    public void The_last_region_counts()
    {
        var document = new InlineStack(stack => stack.InRegion("cn-hangzhou").InRegion("eu-central-1")).Synthesize();

        Assert.Equal("eu-central-1", document.Region);
    }

    [Fact]
    public void Parameters_stand_in_the_document_with_what_they_are_for()
    {
        var document = new InlineStack(stack =>
        {
            stack.InRegion("eu-central-1");
            Assert.Equal("b", stack.AddParameter("b").Name);
            stack.AddParameter("a", description: "the other one");
        }).Synthesize();

        Assert.Equal([new DocumentParameter("b", null), new DocumentParameter("a", "the other one")], document.Parameters);
    }

    [Fact]
    public void A_second_parameter_of_a_name_is_refused() => new InlineStack(stack =>
    {
        stack.InRegion("eu-central-1").AddParameter("id");

        var exception = Assert.Throws<ArgumentException>("name", () => stack.AddParameter("id"));

        Assert.StartsWith(
            "A parameter named 'id' was added before. Give each parameter a name of its own.", exception.Message, StringComparison.Ordinal);
    }).Synthesize();

    [Fact]
    public void A_parameter_without_a_name_is_refused() => new InlineStack(stack =>
    {
        stack.InRegion("eu-central-1");
        Assert.Throws<ArgumentException>("name", () => stack.AddParameter(""));
        Assert.Throws<ArgumentNullException>("name", () => stack.AddParameter(null!));
    }).Synthesize();

    [Fact]
    public void Null_is_refused_and_adds_nothing()
    {
        var document = new InlineStack(stack =>
        {
            stack.InRegion("eu-central-1");
            Assert.Throws<ArgumentNullException>("region", () => stack.InRegion(null!));
            Assert.Throws<ArgumentNullException>("name", () => stack.AddVpc(null!));
            Assert.Throws<ArgumentNullException>("name", () => stack.AddVpnGateway(null!));
            Assert.Throws<ArgumentNullException>("name", () => stack.UseVpnGateway(null!, "vpn-1"));
            Assert.Throws<ArgumentNullException>("id", () => stack.UseVpnGateway("old", (string?)null));
            Assert.Throws<ArgumentNullException>("id", () => stack.UseVpnGateway("old", default));
            Assert.Throws<ArgumentNullException>("name", () => stack.AddSslServer(null!));
            Assert.Throws<ArgumentNullException>("name", () => stack.AddClientCertificate(null!));
        }).Synthesize();

        Assert.Empty(document.Resources);
        Assert.Equal("eu-central-1", document.Region);
    }

    [Theory]
    [InlineData("björn")]
    [InlineData("東京 本社")]
    [InlineData("עובדים")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("e\u0301")]
    [InlineData("a\u2028b")]
    public void Names_may_be_any_Unicode(string name)
    {
        var resource = Synthesized.First<VpcDocument>(stack => stack.InRegion("eu-central-1").AddVpc(name).WithCidrBlock("10.0.0.0/16"));

        Assert.Equal(name, resource.Name);
    }

    [Fact]
    public void A_builder_tells_the_name_of_its_resource() => new InlineStack(stack =>
    {
        var (vpc, gateway, server) = InlineStack.AddValid(stack);
        Assert.Equal(["main", "edge", "staff"], new ResourceBuilder[] { vpc, gateway, server }.Select(builder => builder.Name));
    }).Synthesize();
}
