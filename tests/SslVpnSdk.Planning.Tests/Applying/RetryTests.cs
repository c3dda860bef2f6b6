using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class RetryTests : DeploymentTest
{
    [Fact]
    public async Task A_busy_gateway_is_asked_again_with_the_same_token()
    {
        var busy = new BusyControlPlane(Fixture.ControlPlane, "CreateSslVpnServer", "VpnGateway.Configuring", times: 4);

        var result = await Fixture.ApplyAsync(HeadOffice, busy);

        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal(5, busy.Requests.Count);
        Assert.Single(busy.Requests.Cast<CreateSslVpnServerRequest>().Select(request => request.ClientToken).Distinct());
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_given_up_and_gone_on_with_later()
    {
        var busy = new BusyControlPlane(Fixture.ControlPlane, "CreateSslVpnServer", "Throttling.User", times: int.MaxValue);

        var given = await Fixture.ApplyAsync(HeadOffice, busy);
        var rest = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal(
            (ApplyOutcome.Failed, "SSL server staff: the control plane was busy all the time within 15 minutes (The specified service is configuring). Run it again to go on."),
            (given.Outcome, given.Failure));
        Assert.Equal((ApplyOutcome.Done, (1, 1, 1, 2)), (rest.Outcome, await Fixture.CountAsync()));
    }

    [Fact]
    public async Task Another_refusal_is_not_repeated_and_leaves_no_call_under_way()
    {
        var refusing = new BusyControlPlane(Fixture.ControlPlane, "CreateSslVpnServer", "QuotaExceeded.VpnRouteEntry", times: int.MaxValue);

        var result = await Fixture.ApplyAsync(HeadOffice, refusing);

        Assert.Equal("SSL server staff: The specified service is configuring. (QuotaExceeded.VpnRouteEntry, request R-1)", result.Failure);
        Assert.Single(refusing.Requests);
        Assert.Empty(Fixture.StateFile(HeadOffice).Read().Pending);
    }

    [Theory]
    [InlineData("InvalidRegionId.NotFound")]
    [InlineData("InvalidAction.NotFound")]
    public async Task A_deletion_the_service_does_not_understand_keeps_the_record(string code)
    {
        var routed = HeadOffice.With<VpcDocument>(
            "main", vpc => vpc with { Routes = new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-1"))]) });
        await Fixture.ApplyAsync(routed);

        var result = await Fixture.ApplyAsync(HeadOffice, new BusyControlPlane(Fixture.ControlPlane, "DeleteRouteEntry", code, times: int.MaxValue));

        Assert.Equal(ApplyOutcome.Failed, result.Outcome);
        Assert.NotNull(Fixture.StateFile(HeadOffice).Read().IdOf(new(ResourceKind.Route, "main/172.31.0.0/16")));
    }

    [Fact]
    public async Task What_is_gone_already_counts_as_deleted()
    {
        await Fixture.ApplyAsync(HeadOffice);

        var result = await Fixture.DestroyAsync(HeadOffice, new ForestalledControlPlane(Fixture.ControlPlane));

        Assert.Equal((null, (0, 0, 0, 0)), (result.Failure, await Fixture.CountAsync()));
    }
}
