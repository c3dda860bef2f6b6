using PlanPolicies;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>Policies see the steps of a plan; those of the sample among them.</summary>
public sealed class PlanReviewTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DateTimeOffset MondayAtNine = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly Plan EndsSessions = World.Of(HeadOffice).WithSessions(2)
        .Plan(HeadOffice.With<SslServerDocument>("staff", server => server with { ClientCidrBlock = "172.16.0.0/22" }));

    [Fact]
    public void No_session_ends_while_people_work() => Assert.Equal(
        "SSL server staff: it ends 2 sessions, and at 09:00 people work. Apply before 8 or after 18 o'clock (OfficeHours)",
        Assert.Single(Review(new OfficeHours(), EndsSessions, MondayAtNine)).ToString());

    [Theory]
    [InlineData(-2)]
    [InlineData(10)]
    [InlineData(-24)]
    public void Sessions_may_end_when_they_do_not(int hours) => Assert.Empty(Review(new OfficeHours(), EndsSessions, MondayAtNine.AddHours(hours)));

    [Fact]
    public void A_gateway_in_production_stays()
    {
        var production = HeadOffice with { Environment = "production" };

        Assert.Equal("edge", Assert.Single(Review(new ProductionGateways(), World.Of(production).Destroy(production), MondayAtNine)).Address.Name);
        Assert.Empty(Review(new ProductionGateways(), World.Of(HeadOffice).Destroy(HeadOffice), MondayAtNine));
    }

    [Fact]
    public void What_does_nothing_is_not_shown() => Assert.Empty(Review(new Refuser(), World.Of(HeadOffice).Plan(HeadOffice), MondayAtNine));

    [Fact]
    public void A_policy_that_fails_refuses() => Assert.Equal(
        "SSL server staff: the policy failed with InvalidOperationException: out of order (broken)",
        Assert.Single(Review(new Refuser(), EndsSessions, MondayAtNine)).ToString());

    private static IReadOnlyList<PlanRefusal> Review(PlanPolicy policy, Plan plan, DateTimeOffset now) =>
        PlanReview.Of([policy], new PlanPolicyContext(plan, now, null));

    private sealed class Refuser : PlanPolicy
    {
        public override string Name => "broken";

        public override IEnumerable<string> Check(PlanStep planStep, PlanPolicyContext context) => throw new InvalidOperationException("out of\norder");
    }
}
