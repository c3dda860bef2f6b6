namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class AppliedStateTests : DeploymentTest
{
    [Fact]
    public async Task No_key_is_in_a_state()
    {
        await Fixture.ApplyAsync(HeadOffice);

        Assert.DoesNotContain("KEY", await File.ReadAllTextAsync(Fixture.StateFile(HeadOffice).Path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_state_of_another_region_stops_a_plan_and_a_removal()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var moved = HeadOffice with { Region = "cn-hangzhou" };

        await Assert.ThrowsAsync<PlanningException>(() => Fixture.PlanAsync(moved));
        var fault = await Assert.ThrowsAsync<PlanningException>(() => Fixture.DestroyAsync(moved));
        Assert.EndsWith("the document says cn-hangzhou. To remove it, set the region back to eu-central-1.", fault.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1, 2), await Fixture.CountAsync());
    }
}
