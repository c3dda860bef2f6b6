using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

public sealed class PartialFailureTests : EngineTest
{
    [Fact]
    public void What_does_not_depend_on_a_failure_is_done_and_what_does_is_skipped_with_the_reason()
    {
        var result = Run(Sites("a", "b"), request => request is CreateVpnGatewayRequest { Name: "a-gateway" } ? Fault.Refused : Fault.None)!;

        Assert.Equal(ApplyOutcome.Failed, result.Outcome);
        Assert.Equal("VPN gateway a-gateway: The quota of resource is full. (Resource.QuotaFull, request R)", result.Failure);
        Assert.Equal(["a-vpc", "b-vpc", "b-gateway", "b-server", "b-user"], result.Done.Select(done => done.Address.Name));
        Assert.Equal(
            ["a-server: VPN gateway a-gateway failed", "a-user: VPN gateway a-gateway failed"],
            result.Skipped.Select(skipped => $"{skipped.Address.Name}: {skipped.Reason}"));
    }

    [Fact]
    public void The_next_run_goes_on()
    {
        Run(Sites("a", "b"), request => request is CreateVpnGatewayRequest { Name: "a-gateway" } ? Fault.Refused : Fault.None);

        var result = Run(Sites("a", "b"))!;

        Assert.Equal((ApplyOutcome.Done, 3, 8), (result.Outcome, result.Done.Count, World.States.State!.Resources.Count));
    }

    [Fact]
    public void Failures_of_several_branches_are_all_told()
    {
        var result = Run(Sites("a", "b"), request => request is CreateVpnGatewayRequest ? Fault.Refused : Fault.None)!;

        Assert.Equal(["a-gateway", "b-gateway"], result.Failed.Select(failed => failed.Address.Name));
        Assert.Equal((2, 4, 8), (result.Done.Count, result.Skipped.Count, result.Total));
    }

    [Fact]
    public void A_deletion_that_fails_keeps_what_it_stands_on_and_hinders_nothing_new()
    {
        Run(Sites("a"));

        var result = Run(Sites("b"), request => request is DeleteSslVpnServerRequest ? Fault.Refused : Fault.None)!;

        Assert.Equal(["a-server"], result.Failed.Select(failed => failed.Address.Name));
        Assert.Equal(["a-gateway", "a-user", "a-vpc"], result.Skipped.Select(skipped => skipped.Address.Name).Order());
        Assert.Equal(["b-vpc", "b-gateway", "b-server", "b-user"], result.Done.Select(done => done.Address.Name));
    }

    [Fact]
    public void What_could_not_be_finished_of_an_earlier_run_is_left_alone_and_the_rest_goes_on()
    {
        var gateway = new Func<object, Fault>(request => request is CreateVpnGatewayRequest { Name: "a-gateway" } ? Fault.LostAfter : Fault.None);
        Run(Sites("a", "b"), gateway);

        var second = Run(Sites("a", "b", "c"), gateway)!;
        var third = Run(Sites("a", "b", "c"))!;

        Assert.Equal(["Resume a-gateway"], second.Failed.Select(failed => $"{failed.Operation} {failed.Address.Name}"));
        Assert.Equal(["c-vpc", "c-gateway", "c-server", "c-user"], second.Done.Select(done => done.Address.Name));
        Assert.Equal((ApplyOutcome.Done, 3), (third.Outcome, PlaneContent.Of(World.Plane).Gateways.Count));
    }

    [Fact]
    public void A_gateway_that_somebody_deletes_under_way_is_not_waited_for()
    {
        Run(Sites("a") with { Resources = new(Sites("a").Resources.Take(2)) });

        var result = Run(Sites("a"), request =>
        {
            if (request is DescribeVpnGatewaysRequest { VpnGatewayId: { } id })
            {
                World.Plane.Send(new DeleteVpnGatewayRequest { RegionId = PlaneHost.Region, VpnGatewayId = id });
            }

            return Fault.None;
        })!;

        var gateway = World.States.State!.IdOf(new(ResourceKind.VpnGateway, "a-gateway"));
        Assert.Equal($"SSL server a-server: VPN gateway {gateway} is gone: somebody else deleted it. Run it again to plan anew.", result.Failure);
    }
}
