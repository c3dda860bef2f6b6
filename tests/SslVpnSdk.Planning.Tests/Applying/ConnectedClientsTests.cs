namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A plan asks the control plane who is connected.</summary>
public sealed class ConnectedClientsTests : DeploymentTest
{
    [Fact]
    public async Task A_plan_names_who_loses_the_connection()
    {
        await ConnectAsync();

        var ended = Ended(await Fixture.PlanAsync(Tcp));

        Assert.Equal(("ana", 1), (Assert.Single(ended.Sessions).User, ended.Count));
    }

    [Fact]
    public async Task A_plan_counts_sessions_where_the_caller_may_not_list_them()
    {
        await ConnectAsync();
        var silent = new BusyControlPlane(Fixture.ControlPlane, "DescribeSslVpnClients", "Forbidden.RAM", times: 9);

        var ended = Ended(await Fixture.Deployment(silent).PlanAsync(Tcp));

        Assert.Equal((1, 0), (ended.Count, ended.Sessions.Count));
    }

    private async Task ConnectAsync()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var certificates = (await Fixture.Deployment().ShowAsync(HeadOffice)).SslServers[0].Certificates;
        await Fixture.ControlPlane.ConnectClientAsync(certificates[0].Resource.SslVpnClientCertId);
    }

    private static Consequence Ended(Plan plan) =>
        Assert.Single(plan.Steps.SelectMany(step => step.Consequences), consequence => consequence.Kind == ConsequenceKind.EndsSessions);
}
