using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class CutTests(AppliedFolder applied) : IClassFixture<AppliedFolder>
{
    private static readonly DeploymentDocument Document = AppliedFolder.Document;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_first_apply_that_is_cut_at_any_call_is_finished_by_the_next(bool afterTheEffect) =>
        await EachCutAsync(afterTheEffect, null, Document, (1, 1, 1, 1));

    [Theory]
    [InlineData("protocol", false)]
    [InlineData("protocol", true)]
    [InlineData("connections", false)]
    [InlineData("connections", true)]
    [InlineData("server renamed", false)]
    [InlineData("server renamed", true)]
    [InlineData("no server", false)]
    [InlineData("no server", true)]
    public async Task A_change_that_is_cut_at_any_call_is_finished_by_the_next(string change, bool afterTheEffect) =>
        await EachCutAsync(
            afterTheEffect, applied.Path, ChangedDocuments.Named(change).Without("björn"), change == "no server" ? (1, 1, 0, 0) : (1, 1, 1, 1));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_removal_that_is_cut_at_any_call_is_finished_by_the_next(bool afterTheEffect)
    {
        for (var (call, wasCut) = (1, true); wasCut; call++)
        {
            await using var fixture = new DeploymentFixture(copyOf: applied.Path);
            wasCut = await IsCutAsync(() => fixture.DestroyAsync(
                Document, new CutControlPlane(fixture.ControlPlane, call, afterTheEffect)));

            var result = await fixture.DestroyAsync(Document);

            Assert.Equal((call, null, (0, 0, 0, 0)), (call, result.Failure, await fixture.CountAsync()));
        }
    }

    [Fact]
    public async Task What_a_cut_run_made_is_not_deleted_by_a_plan_that_did_not_show_it()
    {
        await using var fixture = new DeploymentFixture();
        Assert.True(await IsCutAsync(() => fixture.ApplyAsync(Document, new CutControlPlane(fixture.ControlPlane, 1, afterTheEffect: true))));
        var otherBlock = Document.With<VpcDocument>("main", vpc => vpc with { CidrBlock = "10.0.0.0/15" });

        var refused = await Assert.ThrowsAsync<PlanningException>(() => fixture.ApplyAsync(otherBlock));

        Assert.Contains("it deletes VPC main, to make it anew. Nothing else was changed. Plan again.", refused.Message, StringComparison.Ordinal);
        await fixture.ApplyAsync(otherBlock);
        Assert.False((await fixture.PlanAsync(otherBlock)).HasChanges);
    }

    [Fact]
    public async Task A_run_cut_while_making_what_is_no_longer_declared_leaves_nothing_behind()
    {
        for (var call = 1; ; call++)
        {
            await using var fixture = new DeploymentFixture();
            if (!await IsCutAsync(() => fixture.ApplyAsync(Document, new CutControlPlane(fixture.ControlPlane, call, afterTheEffect: true))))
            {
                return;
            }

            await fixture.ApplyAsync(Document.Without("ana").Without("staff"));

            Assert.Equal((call, (1, 1, 0, 0)), (call, await fixture.CountAsync()));
        }
    }

    private static async Task EachCutAsync(
        bool afterTheEffect, string? before, DeploymentDocument document, (int, int, int, int) expected)
    {
        for (var call = 1; ; call++)
        {
            await using var fixture = new DeploymentFixture(copyOf: before);
            if (!await IsCutAsync(() => fixture.ApplyAsync(document, new CutControlPlane(fixture.ControlPlane, call, afterTheEffect))))
            {
                Assert.True(call > 5);
                return;
            }

            var result = await fixture.ApplyAsync(document);

            Assert.Equal((call, null, expected), (call, result.Failure, await fixture.CountAsync()));
            Assert.False((await fixture.PlanAsync(document)).HasChanges);
        }
    }

    private static async Task<bool> IsCutAsync(Func<Task> run)
    {
        try
        {
            await run();
            return false;
        }
        catch (CutException)
        {
            return true;
        }
    }
}
