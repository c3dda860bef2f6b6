using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>What others made on what a plan deletes is told before anything is deleted.</summary>
public sealed class ForeignDependentsTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument OtherBlock = HeadOffice.With<VpcDocument>("main", vpc => vpc with { CidrBlock = "10.0.0.0/15" });

    [Fact]
    public void A_VPC_with_a_gateway_of_others_is_not_made_anew()
    {
        var world = World.Of(HeadOffice);
        world.VpnGateways.Add(world.VpnGateways[0] with { VpnGatewayId = "vpn-theirs", Name = "theirs" });

        Assert.StartsWith(
            "VPC main would be deleted and made anew (no action of the service changes cidrBlock of a VPC), and on it is the VPN gateway theirs (vpn-theirs), which this deployment did not make: ",
            Assert.Throws<PlanningException>(() => world.Plan(OtherBlock)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_says_what_others_have_on_a_gateway()
    {
        var world = World.Of(HeadOffice);
        world.SslServers.Add(world.SslServers[0] with { SslVpnServerId = "vss-theirs", Name = "theirs", Connections = 2 });
        world.Certificates.Add(world.Certificates[0] with { SslVpnClientCertId = "vsc-theirs", SslVpnServerId = "vss-theirs" });

        Assert.Equal(
            "on it is the SSL server theirs (vss-theirs) with 1 client certificate and 2 sessions, which this deployment did not make, so the service will refuse",
            world.Destroy(HeadOffice).Steps.Single(step => step.Address.Kind == ResourceKind.VpnGateway).Reason);
    }

    [Fact]
    public void A_gateway_of_others_that_is_on_its_way_out_is_in_nobodys_way()
    {
        var world = World.Of(HeadOffice);
        world.VpnGateways.Add(world.VpnGateways[0] with { VpnGatewayId = "vpn-theirs", Status = "deleting" });

        Assert.True(world.Plan(OtherBlock).HasChanges);
    }

    [Fact]
    public void What_stands_elsewhere_is_in_nobodys_way()
    {
        var world = World.Of(HeadOffice);
        world.VpnGateways.Add(world.VpnGateways[0] with { VpnGatewayId = "vpn-theirs", VpcId = "vpc-theirs" });
        world.SslServers.Add(world.SslServers[0] with { SslVpnServerId = "vss-theirs", VpnGatewayId = "vpn-theirs" });

        Assert.True(world.Plan(OtherBlock).HasChanges);
    }
}
