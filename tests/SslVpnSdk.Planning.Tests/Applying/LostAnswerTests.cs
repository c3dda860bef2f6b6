using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>What a control plane behind a network can do that an embedded one cannot.</summary>
public sealed class LostAnswerTests : DeploymentTest
{
    private static readonly UnansweredCallException Lost = new("CreateVpc has no answer.", mayBeDone: true);
    private static readonly UnansweredCallException NotReached = new("CreateVpc has no answer.", mayBeDone: false);
    private static readonly ControlPlaneException Forbidden = new(403, "Forbidden", "User not authorized.", "R-1");
    private static readonly ControlPlaneException Failed = new(500, "InternalError", "It failed.", "R-2");
    private static readonly ControlPlaneException Throttled = new(400, "Throttling.User", "Too many calls.", "R-3");

    public static TheoryData<Exception[]> Losses { get; } =
    [
        [Lost],
        [Failed, Forbidden],
        [Failed, Lost],
        [new UnansweredCallException("No answer, then throttled.", mayBeDone: true, Throttled), Forbidden],
    ];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_creation_whose_answer_was_lost_is_finished_by_the_next_run(Exception[] faults)
    {
        var result = await Fixture.ApplyAsync(HeadOffice, new FaultyControlPlane(Fixture.ControlPlane, "CreateVpc", faults));
        var underWay = Fixture.StateFile(HeadOffice).Read().Pending.Count;
        var rest = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Failed, 1), (result.Outcome, underWay));
        Assert.Equal((null, (1, 1, 1, 2)), (rest.Failure, await Fixture.CountAsync()));
    }

    [Fact]
    public async Task A_run_that_is_refused_for_its_caller_forgets_no_call_under_way()
    {
        await Fixture.ApplyAsync(HeadOffice, new FaultyControlPlane(Fixture.ControlPlane, "CreateVpc", Lost));

        var refused = await Fixture.ApplyAsync(HeadOffice, new FaultyControlPlane(Fixture.ControlPlane, "CreateVpc", Forbidden) { IsDone = false });
        var rest = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal("VPC main: User not authorized. (Forbidden, request R-1)", refused.Failure);
        Assert.Equal((null, (1, 1, 1, 2)), (rest.Failure, await Fixture.CountAsync()));
    }

    [Fact]
    public async Task A_call_that_reached_nobody_is_not_under_way()
    {
        var result = await Fixture.ApplyAsync(HeadOffice, new FaultyControlPlane(Fixture.ControlPlane, "CreateVpc", NotReached) { IsDone = false });

        Assert.Equal((ApplyOutcome.Failed, "VPC main: CreateVpc has no answer."), (result.Outcome, result.Failure));
        Assert.Empty(Fixture.StateFile(HeadOffice).Read().Pending);
    }

    [Fact]
    public async Task A_service_that_is_busy_while_an_apply_waits_is_asked_again()
    {
        var result = await Fixture.ApplyAsync(
            HeadOffice, new FaultyControlPlane(Fixture.ControlPlane, "DescribeVpnGateways", Throttled, Failed, Throttled) { IsDone = false });

        Assert.Equal((ApplyOutcome.Done, null), (result.Outcome, result.Failure));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_shows_in_what_is_there()
    {
        await Fixture.ApplyAsync(HeadOffice);

        await Fixture.ApplyAsync(Tcp, new FaultyControlPlane(Fixture.ControlPlane, "ModifySslVpnServer", Lost));
        var rest = await Fixture.ApplyAsync(Tcp);

        Assert.Null(rest.Failure);
        Assert.False((await Fixture.PlanAsync(Tcp)).HasChanges);
    }
}
