using System.Text.RegularExpressions;
using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>Two people, or two jobs, deploy one stack.</summary>
public sealed class TwoAppliesTests : DeploymentTest
{
    private string LockPath => Path.Combine(Fixture.Folder, "head-office.lock");

    [Fact]
    public async Task A_plan_that_somebody_else_has_done_is_refused()
    {
        var deployment = Fixture.Deployment();
        var plan = await deployment.PlanAsync(HeadOffice);
        await Fixture.ApplyAsync(HeadOffice);

        await IsRefusedAsync(plan, "VPC main would stay as it is, the plan says made; ");

        Assert.Equal((1, 1, 1, 2), await Fixture.CountAsync());
        Assert.False((await Fixture.PlanAsync(HeadOffice)).HasChanges);
    }

    [Fact]
    public async Task A_plan_is_refused_as_well_when_the_other_apply_was_cut()
    {
        var plan = await Fixture.Deployment().PlanAsync(HeadOffice);
        var cut = new CutControlPlane(Fixture.ControlPlane, call: 1, afterTheEffect: true);
        await Assert.ThrowsAsync<CutException>(() => Fixture.ApplyAsync(HeadOffice, cut));

        await IsRefusedAsync(plan, "VPC main has another reason (an earlier run was cut while making it)");

        Assert.Equal((1, 0, 0, 0), await Fixture.CountAsync());
    }

    [Fact]
    public async Task A_plan_is_refused_when_a_resource_was_changed_by_hand()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var plan = await Fixture.PlanAsync(Tcp);
        var server = (await Fixture.Deployment().ShowAsync(HeadOffice)).SslServers[0].Server;
        await Fixture.ControlPlane.SendAsync(
            new ModifySslVpnServerRequest { RegionId = "eu-central-1", SslVpnServerId = server.SslVpnServerId, Port = 4711 });

        await IsRefusedAsync(plan, "port of SSL server staff is 4711, the plan knows 1194. ");
    }

    [Fact]
    public async Task A_second_apply_fails_at_once_while_one_is_running()
    {
        var deployment = Fixture.Deployment();
        var plan = await deployment.PlanAsync(HeadOffice);
        Task<ApplyResult>? second = null;

        var first = await deployment.ApplyAsync(plan, new EventAction(_ => second ??= Fixture.Deployment().ApplyAsync(plan)));

        var exception = await Assert.ThrowsAsync<DeploymentStateException>(() => second!);
        Assert.Matches(
            $"^{Regex.Escape(LockPath)}: apply by .+@.+ \\(process {Environment.ProcessId}\\) has held the lock since 2000-01-01 00:00:00Z; nothing was changed\\.",
            exception.Message);
        Assert.Equal((ApplyOutcome.Done, (1, 1, 1, 2)), (first.Outcome, await Fixture.CountAsync()));
    }

    [Fact]
    public async Task Another_environment_does_not_wait()
    {
        Task<ApplyResult>? second = null;
        var deployment = Fixture.Deployment();

        await deployment.ApplyAsync(
            await deployment.PlanAsync(HeadOffice), new EventAction(_ => second ??= Fixture.ApplyAsync(ContractDocuments.Read("branches.staging"))));

        Assert.Equal(ApplyOutcome.Done, (await second!).Outcome);
    }

    [Fact]
    public async Task A_lock_file_left_behind_does_not_block()
    {
        await File.WriteAllTextAsync(LockPath, "");

        var result = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal(ApplyOutcome.Done, result.Outcome);
    }

    private async Task IsRefusedAsync(Plan plan, string moved)
    {
        var exception = await Assert.ThrowsAsync<PlanningException>(() => Fixture.Deployment().ApplyAsync(plan));

        Assert.StartsWith($"what is there has changed since the plan was made: {moved}", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Nothing was changed; plan again.", exception.Message, StringComparison.Ordinal);
    }
}
