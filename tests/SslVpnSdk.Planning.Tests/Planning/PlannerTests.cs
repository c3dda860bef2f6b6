using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument Tcp =
        HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp });

    [Theory]
    [InlineData("head-office")]
    [InlineData("branches.production")]
    public void What_was_made_from_a_document_needs_no_change(string name)
    {
        var document = ContractDocuments.Read(name);

        Assert.False(Unissued(World.Of(document)).Plan(document).HasChanges);
    }

    [Fact]
    public void A_document_is_made_from_the_VPC_to_the_certificates() => Assert.Equal(
        ["VPC main", "VPN gateway edge", "SSL server staff", "client certificate ana", "client certificate björn"],
        World.FirstPlan(HeadOffice).Steps.Select(step => step.Address.ToString()));

    [Fact]
    public void A_removal_goes_from_the_certificates_to_the_VPC() => Assert.Equal(
        ["client certificate björn", "client certificate ana", "SSL server staff", "VPN gateway edge", "VPC main"],
        World.Of(HeadOffice).Destroy(HeadOffice).Steps.Select(step => step.Address.ToString()));

    [Fact]
    public void A_new_name_is_another_resource()
    {
        var plan = World.Of(HeadOffice).Plan(
            HeadOffice.With<ClientCertificateDocument>("ana", certificate => certificate with { Name = "anna" }));

        Assert.Equal(["Delete ana", "Create anna"], Changes(plan));
    }

    [Fact]
    public void What_somebody_changed_is_changed_back()
    {
        var plan = World.Of(HeadOffice).WithServer(server => server with { Port = 4711 }).Plan(HeadOffice);

        Assert.Equal(new AttributeChange("port", "4711", "1194", false), Assert.Single(StepOf(plan, "staff").Changes));
    }

    [Fact]
    public void What_somebody_renamed_is_renamed_back()
    {
        var plan = World.Of(HeadOffice).WithServer(server => server with { Name = "other" }).Plan(HeadOffice);

        Assert.Equal(new AttributeChange("name", "other", "staff", false), Assert.Single(StepOf(plan, "staff").Changes));
    }

    [Fact]
    public void What_somebody_deleted_is_made_again()
    {
        var world = World.Of(HeadOffice);
        world.Certificates.RemoveAt(0);

        var step = Assert.Single(world.Plan(HeadOffice).Steps, step => step.Action != PlanAction.NoChange);

        Assert.Equal((PlanAction.Create, "ana", "vsc-ana is gone from the control plane"), (step.Action, step.Address.Name, step.Reason));
    }

    [Fact]
    public void What_is_neither_declared_nor_there_is_only_forgotten()
    {
        var world = World.Of(HeadOffice);
        world.Certificates.RemoveAt(0);

        var plan = world.Plan(HeadOffice.Without("ana"));

        Assert.Equal((false, "client certificate ana"), (plan.HasChanges, Assert.Single(plan.Gone).ToString()));
    }

    [Fact]
    public void The_order_of_local_networks_means_nothing() => Assert.False(
        World.Of(HeadOffice).WithServer(server => server with { LocalSubnet = "10.0.2.0/24,10.0.1.0/24" }).Plan(HeadOffice).HasChanges);

    [Fact]
    public void Another_block_of_the_VPC_replaces_everything()
    {
        var plan = World.Of(HeadOffice).Plan(HeadOffice.With<VpcDocument>("main", vpc => vpc with { CidrBlock = "10.0.0.0/8" }));

        Assert.All(plan.Steps, step => Assert.Equal(PlanAction.Replace, step.Action));
    }

    [Fact]
    public void Certificates_go_with_a_replaced_server_and_are_counted_once()
    {
        var plan = World.Of(HeadOffice).WithSessions(4).Plan(
            HeadOffice.With<VpnGatewayDocument>("edge", gateway => gateway with { Bandwidth = 200 }));

        Assert.Equal(["deletes 2 client certificates", "ends 4 sessions", "adds 1 route", "removes 1 route"], plan.Consequences);
    }

    [Fact]
    public void A_changed_protocol_replaces_the_certificates_in_the_same_plan() =>
        Assert.Equal(["Update staff", "Replace ana", "Replace björn"], Changes(World.Of(HeadOffice).Plan(Tcp)));

    [Fact]
    public void A_certificate_that_somebody_else_made_is_counted_and_left_to_them()
    {
        var world = World.Of(HeadOffice);
        world.Certificates.Add(World.Certificate("guest", "staff"));

        var step = StepOf(world.Plan(Tcp), "staff");

        Assert.Equal("invalidates 3 client certificates", step.Consequences[0].Text);
        Assert.Equal("create a new certificate in place of guest (vsc-guest), install it on the client, and reconnect", Assert.Single(step.Notes));
    }

    [Fact]
    public void A_certificate_made_for_other_settings_of_its_server_is_replaced()
    {
        var world = World.Of(HeadOffice).WithServer(server => server with { Proto = "TCP" });

        Assert.Equal(["Replace ana", "Replace björn"], Changes(world.Plan(Tcp)));
    }

    [Fact]
    public void A_certificate_shown_as_expired_is_replaced()
    {
        var world = World.Of(HeadOffice);
        world.Certificates[0] = world.Certificates[0] with { Status = "expired" };

        Assert.Equal(["Replace ana"], Changes(world.Plan(HeadOffice)));
    }

    [Fact]
    public void Deleting_one_certificate_ends_the_sessions_of_its_server() => Assert.Equal(
        "ends 2 sessions",
        Assert.Single(StepOf(World.Of(HeadOffice).WithSessions(2).Plan(HeadOffice.Without("ana")), "ana").Consequences).Text);

    [Fact]
    public void Another_port_has_no_consequence_the_page_knows() => Assert.Empty(
        World.Of(HeadOffice).WithSessions(2).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { Port = 2000 })).Consequences);

    [Fact]
    public void Other_local_networks_end_the_sessions() => Assert.Equal(
        ["ends 1 session"],
        World.Of(HeadOffice).WithSessions(1).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { LocalNetworks = new(["10.0.1.0/24"]) }))
            .Consequences);

    [Fact]
    public void A_route_to_another_next_hop_is_replaced()
    {
        var document = HeadOffice.With<VpcDocument>(
            "main", vpc => vpc with { Routes = new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-1"))]) });
        var changed = HeadOffice.With<VpcDocument>(
            "main", vpc => vpc with { Routes = new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-2"))]) });

        Assert.Equal(["Replace main/172.31.0.0/16"], Changes(World.Of(document).Plan(changed)));
    }

    [Fact]
    public void A_route_declared_twice_is_refused()
    {
        var route = new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-1"));
        var document = HeadOffice.With<VpcDocument>("main", vpc => vpc with { Routes = new([route, route]) });

        Assert.Equal(
            "VPC 'main' has the route 172.31.0.0/16 twice. Keep one of the two.",
            Assert.Throws<PlanningException>(() => World.FirstPlan(document)).Message);
    }

    [Fact]
    public void A_resource_an_earlier_run_was_cut_in_is_made()
    {
        var ana = new ResourceAddress(ResourceKind.ClientCertificate, "ana");
        var world = World.Of(HeadOffice);
        world.State = world.State.Without(ana).WithPending(new Intent(ana, "CreateSslVpnClientCert", "t", "{}"));

        Assert.Equal("an earlier run was cut while making it", StepOf(world.Plan(HeadOffice), "ana").Reason);
    }

    [Fact]
    public void A_resource_an_earlier_run_was_cut_in_is_removed_when_it_is_not_declared_any_more()
    {
        var ana = new ResourceAddress(ResourceKind.ClientCertificate, "ana");
        var world = World.Of(HeadOffice);
        world.State = world.State.Without(ana).WithPending(new Intent(ana, "CreateSslVpnClientCert", "t", "{}"));

        Assert.Equal(["Delete ana"], Changes(world.Plan(HeadOffice.Without("ana"))));
    }

    [Fact]
    public void Another_region_is_refused()
    {
        var exception = Assert.Throws<PlanningException>(() => World.Of(HeadOffice).Plan(HeadOffice with { Region = "cn-hangzhou" }));

        Assert.Equal(
            "stack 'head-office' was deployed to eu-central-1, the document says cn-hangzhou. "
            + "Set the region back to eu-central-1 and destroy it first, or deploy it with another data folder.",
            exception.Message);
    }

    [Fact]
    public void Control_characters_of_a_name_do_not_reach_the_terminal() => Assert.DoesNotContain(
        '\u001b', PlanText.Write(World.FirstPlan(HeadOffice.With<ClientCertificateDocument>("ana", c => c with { Name = "a\u001b[31m" }))));

    private static World Unissued(World world)
    {
        foreach (var resource in world.State.Resources.Values)
        {
            world.State = world.State.With(resource with { IssuedFor = null });
        }

        return world;
    }

    private static IEnumerable<string> Changes(Plan plan) =>
        plan.Steps.Where(step => step.Action != PlanAction.NoChange).Select(step => $"{step.Action} {step.Address.Name}");

    private static PlanStep StepOf(Plan plan, string name) => plan.Steps.Single(step => step.Address.Name == name);
}
