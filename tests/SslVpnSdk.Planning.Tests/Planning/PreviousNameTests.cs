using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>A resource with a new name stays the resource it is.</summary>
public sealed class PreviousNameTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument Renamed = HeadOffice
        .With<SslServerDocument>("staff", server => server with { Name = "people", PreviousName = "staff" })
        .With<ClientCertificateDocument>("ana", certificate => certificate with { SslServer = "people" })
        .With<ClientCertificateDocument>("björn", certificate => certificate with { SslServer = "people" });

    [Fact]
    public void It_is_renamed_in_place()
    {
        var plan = World.Of(HeadOffice).WithSessions(3).Plan(Renamed);

        var step = Assert.Single(plan.Steps, step => step.Action != PlanAction.NoChange);
        Assert.Equal((PlanAction.Update, "people", "vss-staff"), (step.Action, step.Address.Name, step.Id));
        Assert.Equal(new AttributeChange("name", "staff", "people", false), Assert.Single(step.Changes));
        Assert.Equal((PlanHarm.None, 0), (plan.Harm, plan.Consequences.Count));
    }

    [Fact]
    public void It_is_recorded_by_its_new_name() => Assert.Equal(
        new ResourceMove(new(ResourceKind.SslServer, "staff"), new(ResourceKind.SslServer, "people"), "vss-staff"),
        Assert.Single(World.Of(HeadOffice).Plan(Renamed).Moves));

    [Fact]
    public void The_routes_of_a_VPC_go_along()
    {
        var document = HeadOffice.With<VpcDocument>(
            "main", vpc => vpc with { Routes = new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-1"))]) });
        var renamed = document.With<VpcDocument>("main", vpc => vpc with { Name = "first", PreviousName = "main" })
            .With<VpnGatewayDocument>("edge", gateway => gateway with { Vpc = "first" });

        var plan = World.Of(document).Plan(renamed);

        Assert.Equal(["VPC first", "route first/172.31.0.0/16"], plan.Moves.Select(move => move.To.ToString()));
        Assert.Equal((1, 0, 0), (plan.Count(PlanAction.Update), plan.Count(PlanAction.Create), plan.Count(PlanAction.Delete)));
    }

    [Fact]
    public void It_means_nothing_once_it_was_applied()
    {
        var world = World.Of(Renamed);

        Assert.Empty(world.Plan(Renamed).Moves);
    }

    [Fact]
    public void It_means_nothing_where_nothing_was_deployed() =>
        Assert.Equal((0, 5), (World.FirstPlan(Renamed).Moves.Count, World.FirstPlan(Renamed).Count(PlanAction.Create)));

    [Fact]
    public void Something_renamed_in_the_service_already_is_only_recorded()
    {
        var plan = World.Of(HeadOffice).WithServer(server => server with { Name = "people" }).Plan(Renamed);

        Assert.Equal((1, false), (plan.Moves.Count, plan.Steps.Any(step => step.Action != PlanAction.NoChange)));
        Assert.Contains("  SSL server staff is SSL server people from now on\n", PlanText.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_run_was_cut_in_making_is_made_and_not_deleted()
    {
        var world = World.Of(HeadOffice);
        var ana = new ResourceAddress(ResourceKind.ClientCertificate, "ana");
        world.State = world.State.Without(ana).WithPending(new Intent(ana, "CreateSslVpnClientCert", "t", "{}"));

        var plan = world.Plan(HeadOffice.With<ClientCertificateDocument>("ana", c => c with { Name = "anna", PreviousName = "ana" }));

        Assert.Equal("Create anna", Assert.Single(plan.Steps.Where(s => s.Action != PlanAction.NoChange).Select(s => $"{s.Action} {s.Address.Name}")));
    }

    [Fact]
    public void It_stays_protected_by_its_new_name()
    {
        var world = World.Of(HeadOffice);
        var staff = new ResourceAddress(ResourceKind.SslServer, "staff");
        world.State = world.State.With(world.State.Resources[staff] with { IsProtected = true });
        var renamed = Renamed.With<SslServerDocument>("people", server => server with { IsProtected = true });

        Assert.Empty(world.Plan(renamed).Protections);
    }

    [Fact]
    public void Both_deployed_is_a_conflict()
    {
        var world = World.Of(HeadOffice);
        world.State = world.State.With(new RecordedResource(new(ResourceKind.SslServer, "people"), "vss-people"));

        Assert.Equal(
            "SSL server people has the previous name 'staff', and both were deployed: vss-people and vss-staff. Remove WithPreviousName, and the plan deletes SSL server staff.",
            Refusal(world, Renamed));
    }

    [Fact]
    public void Both_declared_is_a_conflict() => Assert.Equal(
        "client certificate ana has the previous name 'björn', which another of the document has. Remove WithPreviousName, or correct it.",
        Refusal(World.Of(HeadOffice), HeadOffice.With<ClientCertificateDocument>("ana", c => c with { PreviousName = "björn" })));

    [Fact]
    public void Two_with_one_previous_name_are_a_conflict() => Assert.Equal(
        "client certificate ana and client certificate björn have the same previous name 'carl'. Keep one of the two.",
        Refusal(
            World.Of(HeadOffice),
            HeadOffice.With<ClientCertificateDocument>("ana", c => c with { PreviousName = "carl" })
                .With<ClientCertificateDocument>("björn", c => c with { PreviousName = "carl" })));

    private static string Refusal(World world, DeploymentDocument document) => Assert.Throws<PlanningException>(() => world.Plan(document)).Message;
}
