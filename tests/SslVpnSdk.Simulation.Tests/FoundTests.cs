using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>What seeds have found, each as small as it can be.</summary>
public sealed class FoundTests : EngineTest
{
    private static readonly DeploymentDocument Two = Sites("a") with
    {
        Resources = new([.. Sites("a").Resources, new ClientCertificateDocument("a-guest", "a-server")]),
    };

    [Fact]
    public void Calls_that_were_cut_on_one_gateway_are_made_again_one_after_another()
    {
        var first = Run(Two, request => request is CreateSslVpnClientCertRequest ? Fault.LostAfter : Fault.None);
        var second = Run(Two);

        Assert.Equal((2, ApplyOutcome.Done), (first!.Failed.Count, second!.Outcome));
    }

    [Fact]
    public async Task What_slips_to_a_page_that_was_read_already_is_not_taken_for_gone()
    {
        Run(Two);
        var guest = World.States.State!.IdOf(new(ResourceKind.ClientCertificate, "a-guest"));
        var plane = new SlippingControlPlane(World.Plane, World.States.State.IdOf(new(ResourceKind.ClientCertificate, "a-user"))!);

        var observed = await new ObservedStateReader(plane, pageSize: 1).ReadAsync(Two, World.States.State);

        Assert.Equal((2, guest), (plane.PagesOfCertificates, observed.Certificate(guest)?.SslVpnClientCertId));
    }

    [Fact]
    public void What_was_cut_under_a_previous_name_is_not_made_again_under_the_new_one()
    {
        var renamed = Sites("a") with
        {
            Resources = new(Sites("a").Resources.Select(DocumentResource (resource) => resource switch
            {
                VpnGatewayDocument gateway => gateway with { Name = "b", PreviousName = gateway.Name },
                SslServerDocument server => server with { VpnGateway = "b" },
                _ => resource,
            })),
        };
        var calls = 0;
        Run(Sites("a"), request => request is CreateVpnGatewayRequest ? Fault.LostAfter : Fault.None);
        Run(renamed, request => request is CreateVpnGatewayRequest && calls++ == 0 ? Fault.Forbidden : Fault.None);

        var last = Run(renamed);

        Assert.Equal((ApplyOutcome.Done, 1), (last?.Outcome, PlaneContent.Of(World.Plane).Gateways.Count));
    }

    [Fact]
    public void A_certificate_of_others_goes_only_by_a_plan_that_names_it_also_when_its_server_was_cut()
    {
        var without = Sites("a") with { Resources = new(Sites("a").Resources.Take(2)) };
        Run(Sites("a"), request => request is CreateSslVpnServerRequest ? Fault.LostAfter : Fault.None);
        World.Time.Advance(TimeSpan.FromMinutes(1));
        var server = PlaneContent.Of(World.Plane).Servers.Single().SslVpnServerId;
        World.Plane.Send(new CreateSslVpnClientCertRequest { RegionId = PlaneHost.Region, SslVpnServerId = server });

        var (first, left) = (Run(without), PlaneContent.Of(World.Plane).Certificates.Count);
        var second = Run(without);

        Assert.Equal((null, 1, ApplyOutcome.Done), (first, left, second?.Outcome));
    }

    [Theory]
    [InlineData(Fault.None)]
    [InlineData(Fault.LostAfter)]
    public void A_certificate_that_a_change_invalidated_is_issued_anew_also_when_the_server_is_changed_back_before(object change)
    {
        World.IsSilent = true;
        Run(Sites("a"));
        Run(RandomDocuments.WithOtherProtocol(Sites("a")), request => request is ModifySslVpnServerRequest ? (Fault)change : request is DeleteSslVpnClientCertRequest ? Fault.Refused : Fault.None);
        Run(Sites("a"), request => request is DeleteSslVpnClientCertRequest ? Fault.Refused : Fault.None);

        var last = Run(Sites("a"));

        Assert.Equal((ApplyOutcome.Done, "normal"), (last?.Outcome, PlaneContent.Of(World.Plane).Certificates.Single().Status));
    }

    [Fact]
    public async Task Routes_are_found_also_when_a_run_was_cut_after_it_moved_their_vpc()
    {
        Run(Routed("vpc"));
        var state = World.States.State!;
        var vpc = state.Resources[new(ResourceKind.Vpc, "vpc")];
        var moved = vpc with { Address = new(ResourceKind.Vpc, "other") };

        var observed = await new ObservedStateReader(new DirectControlPlane(World.Plane)).ReadAsync(Routed("other", "vpc"), state.Without(vpc.Address).With(moved));

        Assert.NotNull(observed.Route(state.IdOf(new(ResourceKind.Route, "vpc/172.31.0.0/24"))));
    }

    [Fact]
    public void What_a_refused_call_may_have_changed_is_no_change_by_others()
    {
        var calls = 0;
        Run(Routed("vpc"));

        Run(Routed("other", "vpc"), request => request is not ModifyVpcAttributeRequest ? Fault.None : calls++ == 0 ? Fault.FailedAfter : Fault.Refused);

        Assert.Null(World.States.State!.Resources[new(ResourceKind.Vpc, "other")].Attributes);
    }

    [Fact]
    public void A_vpc_is_available_when_its_change_is_done_also_when_it_was_still_being_made()
    {
        World.Time.Run(() => new EngineRuns(World).RunAsync(World.Begin(new Hazards { Stuck = 1, LongestStuck = TimeSpan.FromHours(1), CrashAfter = 1 }), Bare("vpc")));
        Run(Bare("vpc"));

        Run(Bare("other", "vpc"));

        Assert.Contains(Events, told => told is { Phase: ApplyPhase.Done, Address: { Kind: ResourceKind.Vpc, Name: "other" } });
    }

    [Fact]
    public void What_is_gone_is_forgotten_at_once_also_when_it_has_another_name_by_now()
    {
        Run(Routed("vpc"));
        World.Plane.Send(new DeleteRouteEntryRequest { RegionId = PlaneHost.Region, RouteEntryId = World.States.State!.Resources.Values.Single(made => made.Address.Kind == ResourceKind.Route).Id });

        Run(Bare("other", "vpc"));

        Assert.Equal([new(ResourceKind.Vpc, "other")], World.States.State!.Resources.Keys);
    }

    private static DeploymentDocument Routed(string vpc, string? previousName = null) =>
        WithVpc(new VpcDocument(vpc, "10.0.0.0/16", new([]), new([new("172.31.0.0/24", DocumentValue.Of("i-1"))])) { PreviousName = previousName });

    private static DeploymentDocument Bare(string vpc, string? previousName = null) =>
        WithVpc(new VpcDocument(vpc, "10.0.0.0/16", new([]), new([])) { PreviousName = previousName });

    private static DeploymentDocument WithVpc(VpcDocument vpc) => Sites() with { Resources = new([vpc]) };
}
