using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>Protection and previous names through an apply, and in the state it leaves.</summary>
public sealed class LifecycleTests : DeploymentTest
{
    private static readonly DeploymentDocument Renamed = HeadOffice
        .With<VpcDocument>("main", vpc => vpc with { Name = "first", PreviousName = "main" })
        .With<VpnGatewayDocument>("edge", gateway => gateway with { Name = "door", PreviousName = "edge", Vpc = "first" })
        .With<SslServerDocument>("staff", server => server with { Name = "people", PreviousName = "staff", VpnGateway = "door" })
        .With<ClientCertificateDocument>("ana", certificate => certificate with { Name = "anna", PreviousName = "ana", SslServer = "people" })
        .With<ClientCertificateDocument>("björn", certificate => certificate with { SslServer = "people" });

    [Fact]
    public async Task Everything_renamed_keeps_its_id_and_the_previous_names_may_stay()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var before = Fixture.StateFile(HeadOffice).Read().Resources.Values.Select(resource => resource.Id);

        var result = await Fixture.ApplyAsync(Renamed);

        Assert.Null(result.Failure);
        var after = Fixture.StateFile(HeadOffice).Read().Resources;
        Assert.Equal(before.Order(), after.Values.Select(resource => resource.Id).Order());
        Assert.Equal(["anna", "björn", "door", "first", "people"], after.Keys.Select(address => address.Name).Order(StringComparer.Ordinal));
        Assert.False((await Fixture.PlanAsync(Renamed)).HasChanges);
        Assert.Equal("people", (await Fixture.Deployment().ShowAsync(Renamed)).SslServers[0].Server.Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rename_that_is_cut_at_any_call_is_finished_by_the_next(bool afterTheEffect)
    {
        await Fixture.ApplyAsync(HeadOffice.Without("björn"));
        var document = Renamed.Without("björn");
        for (var call = 1; call < 12; call++)
        {
            await using var copy = await CopyAsync();
            try
            {
                await copy.ApplyAsync(document, new CutControlPlane(copy.ControlPlane, call, afterTheEffect));
            }
            catch (CutException)
            {
                await copy.ApplyAsync(document);
            }

            Assert.Equal((call, (1, 1, 1, 1)), (call, await copy.CountAsync()));
            Assert.False((await copy.PlanAsync(document)).HasChanges);
        }
    }

    [Fact]
    public async Task The_state_remembers_what_is_protected()
    {
        await Fixture.ApplyAsync(Protected(HeadOffice, true));

        Assert.True(Fixture.StateFile(HeadOffice).Read().Resources[new(ResourceKind.VpnGateway, "edge")].IsProtected);
        await Assert.ThrowsAsync<PlanningException>(() => Fixture.PlanAsync(HeadOffice.Without("ana").Without("björn").Without("staff").Without("edge")));
        await Assert.ThrowsAsync<PlanningException>(() => Fixture.DestroyAsync(HeadOffice));
    }

    [Fact]
    public async Task What_is_no_longer_protected_can_be_removed_after_an_apply()
    {
        await Fixture.ApplyAsync(Protected(HeadOffice, true));

        await Fixture.ApplyAsync(HeadOffice);

        Assert.Null((await Fixture.DestroyAsync(HeadOffice)).Failure);
        Assert.Equal((0, 0, 0, 0), await Fixture.CountAsync());
    }

    [Fact]
    public async Task A_state_without_protection_is_written_as_before()
    {
        await Fixture.ApplyAsync(HeadOffice);

        Assert.DoesNotContain("protect", await File.ReadAllTextAsync(Fixture.StateFile(HeadOffice).Path), StringComparison.Ordinal);
    }

    private static DeploymentDocument Protected(DeploymentDocument document, bool isProtected) =>
        document.With<VpnGatewayDocument>("edge", gateway => gateway with { IsProtected = isProtected });

    private async Task<DeploymentFixture> CopyAsync()
    {
        await Fixture.ControlPlane.DisposeAsync();
        return new DeploymentFixture(copyOf: Fixture.Folder);
    }
}
