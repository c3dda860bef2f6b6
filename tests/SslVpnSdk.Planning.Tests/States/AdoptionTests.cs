using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning.Tests.Applying;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>What exists becomes what a document declares.</summary>
public sealed class AdoptionTests : DeploymentTest
{
    private static readonly DeploymentDocument Routed = HeadOffice.With<VpcDocument>(
        "main", vpc => vpc with { Routes = new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("ngw-1"))]) });

    private static readonly DeploymentDocument Anna = HeadOffice.With<ClientCertificateDocument>(
        "ana", certificate => certificate with { Name = "anna", PreviousName = "ana" });

    private static readonly DeploymentDocument Branches = HeadOffice with { Stack = "branches", Environment = "staging" };

    private static readonly ResourceAddress Staff = new(ResourceKind.SslServer, "staff");
    private static readonly ResourceAddress Ana = new(ResourceKind.ClientCertificate, "ana");

    private IStateStore Store => Fixture.StateFile(HeadOffice);

    private ResourceAdoption Adoption => new(Fixture.ControlPlane, Store);

    [Fact]
    public async Task Everything_that_exists_under_the_names_of_the_document_is_adopted()
    {
        var before = await ApplyAndLoseAsync(Routed);

        var adopted = await Adoption.AdoptAsync(Routed);

        Assert.Equal(before.Resources.Values.Select(WithoutAttributes).OrderBy(r => r.Address.ToString()), adopted.Select(WithoutAttributes).OrderBy(r => r.Address.ToString()));
        Assert.False((await Fixture.PlanAsync(Routed)).HasChanges);
        Assert.Empty(await Adoption.AdoptAsync(Routed));
    }

    [Fact]
    public async Task What_is_not_there_is_left_to_apply()
    {
        await ApplyAndLoseAsync(HeadOffice.Without("björn"));

        await Adoption.AdoptAsync(HeadOffice);

        Assert.Equal([PlanAction.Create], (await Fixture.PlanAsync(HeadOffice)).Steps.Select(step => step.Action).Where(action => action != PlanAction.NoChange));
    }

    [Fact]
    public async Task Of_several_with_one_name_none_is_adopted_and_all_are_named()
    {
        await ApplyAndLoseAsync(HeadOffice);
        var other = await Fixture.ControlPlane.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/16", VpcName = "main" });

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.AdoptAsync(HeadOffice));

        Assert.Matches("^VPC main: 2 with the name 'main' are there: vpc-[^,]+, vpc-[^;]+; nothing was adopted\\. Import the one that is meant: sslvpn import vpc\\.main <id>\\.$", error.Message);
        Assert.Contains(other.VpcId, error.Message, StringComparison.Ordinal);
        Assert.True((await Store.ReadAsync()).IsEmpty);
    }

    [Fact]
    public async Task One_of_the_same_name_on_another_parent_is_not_meant()
    {
        await ApplyAndLoseAsync(HeadOffice);
        var document = HeadOffice.Plus(new VpcDocument("spare", "10.9.0.0/16", new([]), new([]))).With<VpnGatewayDocument>("edge", gateway => gateway with { Vpc = "spare" });

        Assert.Equal([new ResourceAddress(ResourceKind.Vpc, "main")], (await Adoption.AdoptAsync(document)).Select(resource => resource.Address));
    }

    [Fact]
    public async Task What_only_its_previous_name_finds_is_adopted_by_that_and_renamed_in_place()
    {
        var before = await ApplyAndLoseAsync(HeadOffice);

        var adopted = await Adoption.AdoptAsync(Anna);

        Assert.Equal(before.IdOf(Ana), adopted.Single(resource => resource.Address.Name == "anna").Id);
        Assert.Equal([PlanAction.Update], (await Fixture.PlanAsync(Anna)).Steps.Select(step => step.Action).Where(action => action != PlanAction.NoChange));
    }

    [Fact]
    public async Task What_has_the_name_goes_before_what_has_the_previous_one()
    {
        var before = await ApplyAndLoseAsync(HeadOffice);
        var document = HeadOffice.Without("ana").With<ClientCertificateDocument>("björn", certificate => certificate with { PreviousName = "ana" });

        Assert.Equal(before.IdOf(Ana with { Name = "björn" }), (await Adoption.AdoptAsync(document)).Single(resource => resource.Address.Name == "björn").Id);
    }

    [Fact]
    public async Task A_previous_name_that_another_of_the_document_has_is_that_ones()
    {
        var before = await ApplyAndLoseAsync(HeadOffice);
        var document = HeadOffice.With<ClientCertificateDocument>("björn", certificate => certificate with { Name = "anna", PreviousName = "ana" });

        var adopted = await Adoption.AdoptAsync(document);

        Assert.Equal((Ana, before.IdOf(Ana)), adopted.Where(resource => resource.Address.Kind == ResourceKind.ClientCertificate).Select(ana => (ana.Address, ana.Id)).Single());
    }

    [Fact]
    public async Task A_change_after_an_adoption_that_invalidates_a_certificate_is_noticed()
    {
        await ApplyAndLoseAsync(HeadOffice);
        var adopted = await Adoption.AdoptAsync(HeadOffice);
        var server = adopted.First(resource => resource.Address == Staff).Id;
        await Fixture.ControlPlane.SendAsync(new ModifySslVpnServerRequest { RegionId = "eu-central-1", SslVpnServerId = server, Proto = "TCP" });

        var plan = await Fixture.PlanAsync(Tcp);

        Assert.Equal("protocol UDP, compressed false, twoFactorAuthentication off", adopted.First(resource => resource.Address == Ana).IssuedFor);
        Assert.Equal(PlanAction.Replace, plan.Steps.First(step => step.Address == Ana).Action);
    }

    [Fact]
    public async Task Nothing_is_adopted_while_it_is_not_known_what_a_call_did()
    {
        await Store.RecordAsync(RecordedChanges.Begin(Ana, "t"));

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.AdoptAsync(HeadOffice));

        Assert.StartsWith("client certificate ana: an earlier run was cut while it called Create, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_is_imported_by_its_id()
    {
        var before = await ApplyAndLoseAsync(Routed);
        foreach (var resource in before.Resources.Values.OrderBy(resource => resource.Address.Kind))
        {
            var imported = await Adoption.ImportAsync(Routed, resource.Address, resource.Id);

            Assert.Equal(WithoutAttributes(resource), WithoutAttributes(imported));
            Assert.Subset(imported.Attributes!.ToHashSet(), resource.Attributes!.ToHashSet());
        }

        Assert.False((await Fixture.PlanAsync(Routed)).HasChanges);
    }

    [Theory]
    [InlineData("sslServer.nobody", "staff", "the document declares no SSL server nobody; the next apply would delete what is recorded there. ")]
    [InlineData("sslServer.staff", "no", "there is no SSL server vss-no in eu-central-1. ")]
    [InlineData("sslServer.staff", "edge", "vpn-# is the VPN gateway edge, no SSL server. ")]
    [InlineData("vpc.main", "main", "VPC main is recorded already, as vpc-#. ")]
    [InlineData("clientCertificate.ana", "main", "vpc-# is recorded already, as VPC main. ")]
    [InlineData("route.main/172.31.0.0/16", "no", "there is no route vss-no in eu-central-1. ")]
    public async Task What_cannot_be_imported_is_told_and_changes_nothing(string address, string id, string error)
    {
        var ids = (await ApplyAndLoseAsync(HeadOffice)).Resources.ToDictionary(entry => entry.Key.Name, entry => entry.Value.Id);
        await Adoption.ImportAsync(HeadOffice, new(ResourceKind.Vpc, "main"), ids["main"]);

        var exception = await Assert.ThrowsAsync<DeploymentStateException>(
            () => Adoption.ImportAsync(Routed, StateAddress.Parse(address), ids.GetValueOrDefault(id, "vss-no")));

        Assert.StartsWith(error, exception.Message.Replace(ids["main"], "vpc-#", StringComparison.Ordinal).Replace(ids["edge"], "vpn-#", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Single((await Store.ReadAsync()).Resources);
    }

    [Fact]
    public async Task A_route_to_somewhere_else_is_not_imported()
    {
        var before = await ApplyAndLoseAsync(Routed);
        var (vpc, route) = (before.Resources.Values.First(r => r.Address.Kind == ResourceKind.Vpc), before.Resources.Values.First(r => r.Address.Kind == ResourceKind.Route));
        var document = HeadOffice.With<VpcDocument>("main", v => v with { Routes = new([new RouteDocument("172.30.0.0/16", DocumentValue.Of("ngw-1"))]) });
        ResourceAddress address = new(ResourceKind.Route, "main/172.30.0.0/16");

        Assert.StartsWith("route main/172.30.0.0/16: the VPC of the route is not recorded. Import vpc.main first.", await ErrorAsync(), StringComparison.Ordinal);
        await Adoption.ImportAsync(document, vpc.Address, vpc.Id);
        Assert.Equal($"route main/172.30.0.0/16: {route.Id} is the route to 172.31.0.0/16. Correct the id or the address.", await ErrorAsync());

        async Task<string> ErrorAsync() =>
            (await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.ImportAsync(document, address, route.Id))).Message;
    }

    [Fact]
    public async Task A_document_for_another_region_imports_and_adopts_nothing()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var before = (await Store.ReadAsync()).Text();
        var moved = HeadOffice with { Region = "cn-hangzhou" };

        var errors = new[]
        {
            await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.AdoptAsync(moved)),
            await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.ImportAsync(moved, Staff, "vss-1")),
        };

        Assert.All(errors, error => Assert.EndsWith(
            ": the state is of eu-central-1, the document says cn-hangzhou; nothing was changed. Correct the region, or use another state.", error.Message, StringComparison.Ordinal));
        Assert.Equal(before, (await Store.ReadAsync()).Text());
        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    [Fact]
    public async Task What_another_deployment_has_recorded_is_not_imported()
    {
        var id = (await ApplyAsAnotherAsync()).IdOf(new(ResourceKind.Vpc, "main"))!;

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.ImportAsync(HeadOffice, new(ResourceKind.Vpc, "main"), id));

        Assert.Equal(
            $"{id} is recorded already, as VPC main of stack 'branches', environment 'staging'; one of the two would change and delete it under the other. "
            + "Forget it there first: sslvpn forget vpc.main, with the document of that stack. Nothing was changed.",
            error.Message);
        Assert.True((await Store.ReadAsync()).IsEmpty);
    }

    [Fact]
    public async Task What_another_deployment_has_recorded_is_not_adopted()
    {
        await ApplyAsAnotherAsync();

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Adoption.AdoptAsync(HeadOffice));

        Assert.Matches("^VPC main: vpc-[^ ]+ has the name 'main' and is recorded already, as VPC main of stack 'branches', environment 'staging'; .+ Nothing was changed\\.$", error.Message);
        Assert.True((await Store.ReadAsync()).IsEmpty);
    }

    [Fact]
    public async Task Beside_what_another_deployment_has_recorded_the_one_that_nobody_has_is_adopted()
    {
        await ApplyAsAnotherAsync();
        var free = await Fixture.ControlPlane.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/16", VpcName = "main" });

        Assert.Equal([free.VpcId], (await Adoption.AdoptAsync(HeadOffice)).Select(resource => resource.Id));
    }

    [Fact]
    public async Task What_another_deployment_forgot_is_imported()
    {
        Assert.Equal(1, (await ApplyAsAnotherAsync()).Resources.Keys.Count(address => address.Kind == ResourceKind.Vpc));
        var forgotten = await new StateEditor(Fixture.StateFile(Branches)).ForgetAsync(new(ResourceKind.Vpc, "main"));

        Assert.Equal(forgotten[^1].Id, (await Adoption.ImportAsync(HeadOffice, new(ResourceKind.Vpc, "main"), forgotten[^1].Id)).Id);
    }

    private async Task<DeploymentState> ApplyAsAnotherAsync()
    {
        await Fixture.ApplyAsync(Branches);
        return await ((IStateStore)Fixture.StateFile(Branches)).ReadAsync();
    }

    /// <summary>What a call has set is all that an apply records; what is adopted has what the service chose as well.</summary>
    private static RecordedResource WithoutAttributes(RecordedResource resource) => resource with { Attributes = null };

    /// <summary>Applies a document, and loses the state.</summary>
    private async Task<DeploymentState> ApplyAndLoseAsync(DeploymentDocument document)
    {
        await Fixture.ApplyAsync(document);
        var state = await Store.ReadAsync();
        File.Delete(Fixture.StateFile(document).Path);
        return state;
    }
}
