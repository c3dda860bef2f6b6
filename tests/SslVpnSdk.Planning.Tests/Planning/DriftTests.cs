using SslVpnSdk.Documents;
using SslVpnSdk.Planning.Tests.Applying;

namespace SslVpnSdk.Planning.Tests.Planning;

public sealed class DriftTests : DeploymentTest
{
    private static DeploymentDocument OtherPort { get; } = HeadOffice.With<SslServerDocument>("staff", server => server with { Port = 1195 });

    [Fact]
    public async Task A_change_outside_is_told_from_a_change_of_the_document()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Name = "others", LocalSubnet = "10.0.0.0/8" });

        var plan = await Fixture.PlanAsync(OtherPort);

        var changes = plan.Steps.Single(step => step.Action == PlanAction.Update).Changes;
        Assert.Equal(["name True", "localNetworks True", "port False"], changes.Select(change => $"{change.Name} {change.HasDrifted}"));
        Assert.Equal(["name", "localNetworks"], Assert.Single(plan.Drift).Changes.Select(change => change.Name));
    }

    [Fact]
    public async Task A_plan_says_it()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443 });

        var text = PlanText.Write(await Fixture.PlanAsync(HeadOffice));

        Assert.Contains("Changed outside of this deployment since it was recorded:\n  SSL server staff\n      port  1194 → 8443\n", text, StringComparison.Ordinal);
        Assert.Contains("      port  8443 → 1194 (changed outside)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_outside_that_the_document_follows_needs_no_step()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 1195 });

        var plan = await Fixture.PlanAsync(OtherPort);

        Assert.False(plan.HasChanges);
        Assert.Single(plan.Drift);
        Assert.EndsWith("'sslvpn refresh' records what was changed outside.\n", PlanText.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_leaves_no_drift()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443, Proto = "TCP" });

        await Fixture.ApplyAsync(OtherPort);

        Assert.Empty((await Fixture.PlanAsync(OtherPort)).Drift);
    }

    [Fact]
    public async Task A_state_that_does_not_know_the_attributes_claims_no_drift()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ForgetAttributesAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443 });

        var plan = await Fixture.PlanAsync(HeadOffice);

        Assert.Empty(plan.Drift);
        Assert.True(plan.HasChanges);
    }

    [Fact]
    public async Task A_plan_that_is_not_refreshed_asks_nothing()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var deployment = Fixture.Deployment(new SilentControlPlane());

        Assert.False((await deployment.PlanAsync(HeadOffice, refresh: false)).HasChanges);
        Assert.Equal(["port"], (await deployment.PlanAsync(OtherPort, refresh: false)).Steps.SelectMany(step => step.Changes).Select(change => change.Name));
        Assert.Equal(5, (await deployment.PlanDestroyAsync(HeadOffice, refresh: false)).Count(PlanAction.Delete));
    }

    [Fact]
    public async Task A_plan_that_is_not_refreshed_does_not_know_of_changes_outside()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443 });

        var plan = await Fixture.Deployment().PlanAsync(HeadOffice, refresh: false);

        Assert.False(plan.HasChanges || plan.IsRefreshed);
        Assert.Empty(plan.Drift);
    }

    [Fact]
    public async Task A_plan_that_is_not_refreshed_is_done_only_when_what_is_there_is_as_it_was_recorded()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var plan = await Fixture.Deployment().PlanAsync(OtherPort, refresh: false);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443 });

        var refused = await Assert.ThrowsAsync<PlanningException>(() => Fixture.Deployment().ApplyAsync(plan));

        Assert.Contains("port of SSL server staff is 8443, the plan knows 1194", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_are_not_recorded_cannot_be_planned_from()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ForgetAttributesAsync(HeadOffice);

        var fault = await Assert.ThrowsAsync<PlanningException>(() => Fixture.Deployment().PlanAsync(HeadOffice, refresh: false));

        Assert.EndsWith("Run 'sslvpn refresh' once, or plan without --no-refresh.", fault.Message, StringComparison.Ordinal);
    }
}
