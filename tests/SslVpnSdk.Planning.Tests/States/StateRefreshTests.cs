using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning.Tests.Applying;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateRefreshTests : DeploymentTest
{
    private StateRefresh Refresh => new(Fixture.ControlPlane, Fixture.StateFile(HeadOffice));

    [Fact]
    public async Task What_is_there_as_it_was_recorded_is_the_same()
    {
        await Fixture.ApplyAsync(HeadOffice);

        Assert.True((await Refresh.CompareAsync(HeadOffice)).IsSame);
    }

    [Fact]
    public async Task What_is_gone_is_told_and_then_taken_out_of_the_state()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await DeleteServerAsync();

        var found = await Refresh.CompareAsync(HeadOffice);
        Assert.Equal(["SSL server staff", "client certificate ana", "client certificate björn"], found.Gone.Select(resource => resource.Address.ToString()));
        Assert.Equal(5, Fixture.StateFile(HeadOffice).Read().Resources.Count);

        await Refresh.RecordAsync(found);
        Assert.Equal(2, Fixture.StateFile(HeadOffice).Read().Resources.Count);
    }

    [Fact]
    public async Task What_was_made_anew_meanwhile_stays()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await DeleteServerAsync();
        var found = await Refresh.CompareAsync(HeadOffice);
        await Fixture.ApplyAsync(HeadOffice);

        await Refresh.RecordAsync(found);

        Assert.False((await Fixture.PlanAsync(HeadOffice)).HasChanges);
    }

    [Fact]
    public async Task What_was_changed_outside_is_told_and_then_recorded()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ChangeOutsideAsync(HeadOffice, server => server with { Port = 8443 });

        var found = await Refresh.CompareAsync(HeadOffice);
        Assert.Equal(["port 1194 8443"], found.Drift.SelectMany(drift => drift.Changes).Select(change => $"{change.Name} {change.Recorded} {change.Now}"));

        await Refresh.RecordAsync(found);
        Assert.True((await Refresh.CompareAsync(HeadOffice)).IsSame);
    }

    [Fact]
    public async Task A_state_without_attributes_gets_them()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await Fixture.ForgetAttributesAsync(HeadOffice);

        await Refresh.RecordAsync(await Refresh.CompareAsync(HeadOffice));

        Assert.All(Fixture.StateFile(HeadOffice).Read().Resources.Values, resource => Assert.NotNull(resource.Attributes));
    }

    private async Task DeleteServerAsync()
    {
        var id = Fixture.StateFile(HeadOffice).Read().IdOf(new(ResourceKind.SslServer, "staff"))!;
        await Fixture.ControlPlane.SendAsync(new DeleteSslVpnServerRequest { RegionId = "eu-central-1", SslVpnServerId = id });
    }
}
