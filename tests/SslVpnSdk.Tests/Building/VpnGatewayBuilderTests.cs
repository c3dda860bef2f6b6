using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class VpnGatewayBuilderTests
{
    [Fact]
    public void What_is_not_set_is_left_to_the_service()
    {
        var gateway = Synthesized.Gateway(_ => { });

        Assert.Equal(new VpnGatewayDocument("edge", "main", 10, 5, new([]), null), gateway);
    }

    [Fact]
    public void SSL_VPN_is_not_enabled_by_default()
    {
        var gateway = Synthesized.First<VpnGatewayDocument>(stack =>
        {
            stack.InRegion("eu-central-1");
            stack.AddVpnGateway("ipsec").InVpc(stack.AddVpc("main").WithCidrBlock("10.0.0.0/16")).WithBandwidth(10);
        });

        Assert.Null(gateway.SslConnections);
    }

    [Fact]
    public void The_last_call_counts()
    {
        var gateway = Synthesized.Gateway(builder => builder
            .WithBandwidth(5).WithBandwidth(200)
            .WithSslConnections(5).WithSslConnections(20)
            .WithVSwitches("vsw-1", "vsw-2").WithVSwitches("vsw-3")
            .WithResourceGroup("rg-1").WithResourceGroup("rg-2"));

        Assert.Equal(
            new VpnGatewayDocument("edge", "main", 200, 20, new([DocumentValue.Of("vsw-3")]), DocumentValue.Of("rg-2")), gateway);
    }

    [Fact]
    public void The_last_VPC_counts()
    {
        var gateway = Synthesized.First<VpnGatewayDocument>(stack =>
            InlineStack.AddValid(stack).Gateway.InVpc(stack.AddVpc("other").WithCidrBlock("10.1.0.0/16")));

        Assert.Equal("other", gateway.Vpc);
    }

    [Fact]
    public void Two_tunnels_have_a_vSwitch_each() => Assert.Equal(
        [DocumentValue.Of("vsw-1"), DocumentValue.Of("vsw-2")],
        Synthesized.Gateway(gateway => gateway.WithVSwitches("vsw-1", disasterRecoveryVSwitch: "vsw-2")).VSwitches);

    [Fact]
    public void Ids_may_be_parameters()
    {
        var gateway = Synthesized.First<VpnGatewayDocument>(stack => InlineStack.AddValid(stack).Gateway
            .WithVSwitches(stack.AddParameter("one"), stack.AddParameter("two"))
            .WithResourceGroup(stack.AddParameter("group")));

        Assert.Equal([DocumentValue.OfParameter("one"), DocumentValue.OfParameter("two")], gateway.VSwitches);
        Assert.Equal(DocumentValue.OfParameter("group"), gateway.ResourceGroup);
    }

    [Fact]
    public void Null_is_refused() => Synthesized.Gateway(gateway =>
    {
        Assert.Throws<ArgumentNullException>("vpc", () => gateway.InVpc(null!));
        Assert.Throws<ArgumentNullException>("vSwitch", () => gateway.WithVSwitches((string?)null, "vsw-2"));
        Assert.Throws<ArgumentNullException>("resourceGroup", () => gateway.WithResourceGroup((StackParameter?)null));
    });
}
