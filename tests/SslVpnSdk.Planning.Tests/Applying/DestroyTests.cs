using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class DestroyTests : DeploymentTest
{
    [Fact]
    public async Task Everything_that_was_made_is_removed_and_taken_out_of_the_state()
    {
        await Fixture.ApplyAsync(HeadOffice);

        var result = await Fixture.DestroyAsync(HeadOffice);

        Assert.Equal((null, (0, 0, 0, 0)), (result.Failure, await Fixture.CountAsync()));
        Assert.True(Fixture.StateFile(HeadOffice).Read().IsEmpty);
    }

    [Fact]
    public async Task What_others_made_stays()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ApplyAsync(ContractDocuments.Read("branches.staging"));
        await Fixture.ControlPlane.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/16", VpcName = "main" });

        await Fixture.DestroyAsync(HeadOffice);

        Assert.Equal((3, 2, 2, 2), await Fixture.CountAsync());
        Assert.False((await Fixture.PlanAsync(ContractDocuments.Read("branches.staging"))).HasChanges);
    }

    [Fact]
    public async Task A_VPC_in_which_others_have_a_gateway_is_left_with_a_reason()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var vpcId = (await Fixture.Deployment().ShowAsync(HeadOffice)).Vpcs[0].Resource.VpcId;
        await Fixture.ControlPlane.SendAsync(new CreateVpnGatewayRequest { RegionId = "eu-central-1", VpcId = vpcId, Bandwidth = 10 });

        var result = await Fixture.DestroyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Failed, (1, 1, 0, 0)), (result.Outcome, await Fixture.CountAsync()));
        Assert.StartsWith("VPC main: ", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_removed_where_nothing_was_made()
    {
        var result = await Fixture.DestroyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Done, 0), (result.Outcome, result.Done.Count));
    }
}
