using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class ExistingVpnGatewayBuilderTests
{
    [Fact]
    public void Only_the_id_has_to_be_known() => Assert.Equal(
        new ExistingVpnGatewayDocument("old", DocumentValue.Of("vpn-1"), null, null, null, null),
        Existing((stack, _) => stack.UseVpnGateway("old", "vpn-1")));

    [Fact]
    public void The_last_call_counts()
    {
        var gateway = Existing((stack, _) => stack.UseVpnGateway("old", "vpn-1")
            .WithVpcCidrBlock("10.1.0.0/16").WithVpcCidrBlock("10.2.0.0/16")
            .WithSslConnections(5).WithSslConnections(10)
            .InRegion("cn-hangzhou").InRegion("eu-central-1")
            .WithResourceGroup("rg-1").WithResourceGroup("rg-2"));

        Assert.Equal(
            new ExistingVpnGatewayDocument("old", DocumentValue.Of("vpn-1"), "10.2.0.0/16", 10, "eu-central-1", DocumentValue.Of("rg-2")),
            gateway);
    }

    [Fact]
    public void Id_and_resource_group_may_be_parameters()
    {
        var gateway = Existing((stack, parameter) => stack.UseVpnGateway("old", parameter).WithResourceGroup(parameter));

        Assert.Equal(DocumentValue.OfParameter("p"), gateway.Id);
        Assert.Equal(DocumentValue.OfParameter("p"), gateway.ResourceGroup);
    }

    [Fact]
    public void Null_is_refused() => Existing((stack, _) =>
    {
        var gateway = stack.UseVpnGateway("old", "vpn-1");
        Assert.Throws<ArgumentNullException>("cidrBlock", () => gateway.WithVpcCidrBlock(null!));
        Assert.Throws<ArgumentNullException>("region", () => gateway.InRegion(null!));
        Assert.Throws<ArgumentNullException>("resourceGroup", () => gateway.WithResourceGroup((string?)null));
        return gateway;
    });

    private static ExistingVpnGatewayDocument Existing(Func<StackBuilder, StackParameter, ExistingVpnGatewayBuilder> describe) =>
        Synthesized.First<ExistingVpnGatewayDocument>(stack => describe(stack.InRegion("eu-central-1"), stack.AddParameter("p")));
}
