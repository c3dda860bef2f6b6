using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>What of a plan has to be allowed.</summary>
public sealed class PlanHarmTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument Tcp =
        HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp });

    [Fact]
    public void To_make_something_hurts_nobody() => Assert.Equal(PlanHarm.None, World.FirstPlan(HeadOffice).Harm);

    [Fact]
    public void Another_port_hurts_nobody() => Assert.Equal(
        PlanHarm.None, World.Of(HeadOffice).WithSessions(3).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { Port = 2000 })).Harm);

    [Fact]
    public void Certificates_that_are_re_issued_are_invalidated_and_not_deleted() =>
        Assert.Equal(PlanHarm.InvalidateCertificates, World.Of(HeadOffice).Plan(Tcp).Harm);

    [Fact]
    public void An_expired_certificate_is_replaced_without_harm()
    {
        var world = World.Of(HeadOffice);
        world.Certificates[0] = world.Certificates[0] with { Status = "expired" };

        Assert.Equal(PlanHarm.None, world.Plan(HeadOffice).Harm);
    }

    [Fact]
    public void Sessions_that_end_are_harm() =>
        Assert.Equal(PlanHarm.InvalidateCertificates | PlanHarm.EndSessions, World.Of(HeadOffice).WithSessions(1).Plan(Tcp).Harm);

    [Fact]
    public void What_is_no_longer_declared_is_deleted() => Assert.Equal(PlanHarm.Delete, World.Of(HeadOffice).Plan(HeadOffice.Without("ana")).Harm);

    [Fact]
    public void What_is_made_anew_is_deleted() => Assert.Equal(
        PlanHarm.Delete, World.Of(HeadOffice).Plan(HeadOffice.With<VpnGatewayDocument>("edge", g => g with { Bandwidth = 200 })).Harm);

    [Fact]
    public void A_removal_deletes() => Assert.Equal(PlanHarm.Delete | PlanHarm.EndSessions, World.Of(HeadOffice).WithSessions(1).Destroy(HeadOffice).Harm);

    [Fact]
    public void What_was_not_allowed_is_said_with_what_to_allow()
    {
        var exception = Assert.Throws<PlanNotAllowedException>(
            () => World.Of(HeadOffice).WithSessions(3).Plan(Tcp.Without("ana")).ThrowIfNotAllowed(PlanHarm.EndSessions));

        Assert.Equal(
            "the plan invalidates 1 client certificate and deletes 1 resource, and that was not allowed; nothing was changed. "
            + "Allow invalidate-certificates,delete where that is meant.",
            exception.Message);
    }
}
