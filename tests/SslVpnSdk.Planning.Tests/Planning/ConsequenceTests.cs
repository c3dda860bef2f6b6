using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>Who is hit by a plan, by name.</summary>
public sealed class ConsequenceTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument Tcp =
        HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp });

    [Fact]
    public void Invalidated_certificates_are_named_with_who_makes_the_new_ones() => Assert.Equal(
        [
            new AffectedCertificate("ana", "vsc-ana", CertificateFate.Reissued),
            new AffectedCertificate("björn", "vsc-björn", CertificateFate.Reissued),
            new AffectedCertificate("guest", "vsc-guest", CertificateFate.Foreign),
        ],
        Of(WithGuest().Plan(Tcp), ConsequenceKind.InvalidatesCertificates).Certificates);

    [Fact]
    public void A_certificate_the_same_plan_deletes_is_not_invalidated_as_well() => Assert.Equal(
        ["björn"],
        Of(World.Of(HeadOffice).Plan(Tcp.Without("ana")), ConsequenceKind.InvalidatesCertificates).Certificates.Select(c => c.Name));

    [Fact]
    public void Certificates_that_go_with_their_server_are_named() => Assert.Equal(
        [("ana", CertificateFate.Ended), ("björn", CertificateFate.Ended), ("guest", CertificateFate.Foreign)],
        Of(WithGuest().Destroy(HeadOffice), ConsequenceKind.DeletesCertificates).Certificates.Select(c => (c.Name, c.Fate)));

    [Fact]
    public void Ended_sessions_are_those_of_certificates_and_of_users_who_signed_in() => Assert.Equal(
        [
            new EndedSession("ana", "vsc-ana", "192.168.0.6"),
            new EndedSession("pat@example.com", null, "192.168.0.10"),
            new EndedSession("vsc-gone", "vsc-gone", "192.168.0.14"),
        ],
        Of(World.Of(HeadOffice).WithClients("CN=vsc-ana", "pat@example.com", "CN=vsc-gone").Plan(Tcp), ConsequenceKind.EndsSessions).Sessions);

    [Fact]
    public void Sessions_are_counted_where_the_control_plane_does_not_say_whose_they_are()
    {
        var ended = Of(World.Of(HeadOffice).WithSessions(3).Plan(Tcp), ConsequenceKind.EndsSessions);

        Assert.Equal((3, 0), (ended.Count, ended.Sessions.Count));
    }

    [Fact]
    public void Clients_of_another_server_on_the_gateway_are_not_counted()
    {
        var world = World.Of(HeadOffice).WithClients("CN=vsc-ana");
        world.Clients.Add(World.Client("CN=vsc-other", "10.9.0.6"));

        Assert.Equal(1, Of(world.Plan(Tcp), ConsequenceKind.EndsSessions).Count);
    }

    [Fact]
    public void A_thousand_sessions_are_not_a_thousand_lines()
    {
        var world = World.Of(HeadOffice).WithClients([.. Enumerable.Range(0, 50).Select(number => $"user-{number}")]);

        var lines = PlanText.Write(world.Plan(Tcp)).Split('\n');

        Assert.Equal((20, 1), (lines.Count(line => line.Contains(" at 192.168.0.", StringComparison.Ordinal)), lines.Count(line => line == "          and 30 more")));
    }

    private static World WithGuest()
    {
        var world = World.Of(HeadOffice);
        world.Certificates.Add(World.Certificate("guest", "staff"));
        return world;
    }

    private static Consequence Of(Plan plan, ConsequenceKind kind) =>
        Assert.Single(plan.Steps.SelectMany(step => step.Consequences), consequence => consequence.Kind == kind);
}
