using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning.Tests.Applying;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateRefreshTests : DeploymentTest
{
    private StateRefresh Refresh => new(Fixture.ControlPlane, Fixture.StateFile(HeadOffice));

    [Fact]
    public async Task What_is_there_is_not_gone()
    {
        await Fixture.ApplyAsync(HeadOffice);

        Assert.Empty(await Refresh.FindGoneAsync(HeadOffice));
    }

    [Fact]
    public async Task What_is_gone_is_told_and_then_taken_out_of_the_state()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await DeleteServerAsync();

        var gone = await Refresh.FindGoneAsync(HeadOffice);
        Assert.Equal(["SSL server staff", "client certificate ana", "client certificate björn"], gone.Select(resource => resource.Address.ToString()));
        Assert.Equal(5, Fixture.StateFile(HeadOffice).Read().Resources.Count);

        await Refresh.RemoveAsync(gone);
        Assert.Equal(2, Fixture.StateFile(HeadOffice).Read().Resources.Count);
    }

    [Fact]
    public async Task What_was_made_anew_meanwhile_stays()
    {
        await Fixture.ApplyAsync(HeadOffice);
        await DeleteServerAsync();
        var gone = await Refresh.FindGoneAsync(HeadOffice);
        await Fixture.ApplyAsync(HeadOffice);

        await Refresh.RemoveAsync(gone);

        Assert.False((await Fixture.PlanAsync(HeadOffice)).HasChanges);
    }

    private async Task DeleteServerAsync()
    {
        var id = Fixture.StateFile(HeadOffice).Read().IdOf(new(ResourceKind.SslServer, "staff"))!;
        await Fixture.ControlPlane.SendAsync(new DeleteSslVpnServerRequest { RegionId = "eu-central-1", SslVpnServerId = id });
    }
}
