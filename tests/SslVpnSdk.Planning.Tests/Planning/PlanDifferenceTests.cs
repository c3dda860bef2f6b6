using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>What may move between a plan and its apply, and how it is said.</summary>
public sealed class PlanDifferenceTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private static readonly DeploymentDocument Tcp =
        HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp });

    [Fact]
    public void The_same_plan_has_not_moved() => Assert.Null(Moved(_ => { }));

    [Fact]
    public void Somebody_who_has_disconnected_is_no_difference() => Assert.Null(Moved(world => world.Clients.RemoveAt(0)));

    [Fact]
    public void Somebody_who_has_connected_is_named() => Assert.Equal(
        "SSL server staff ends 3 sessions, also of pat, which the plan does not say", Moved(world => world.WithClients("pat")));

    [Fact]
    public void Somebody_who_connected_in_place_of_another_is_named() => Assert.Equal(
        "SSL server staff ends 2 sessions, also of pat, which the plan does not say", Moved(Swap));

    [Fact]
    public void Whoever_has_connected_is_no_difference_where_new_sessions_are_allowed() =>
        Assert.Null(Moved(world => world.WithClients("pat"), allowsNewSessions: true));

    [Fact]
    public void A_certificate_that_was_made_since_is_named() => Assert.Equal(
        "SSL server staff invalidates 3 client certificates, also of guest, which the plan does not say",
        Moved(world => world.Certificates.Add(World.Certificate("guest", "staff")), allowsNewSessions: true));

    [Fact]
    public void What_is_done_already_is_said() => Assert.StartsWith(
        "SSL server staff would stay as it is, the plan says changed", Moved(world => world.WithServer(server => server with { Proto = "TCP" })), StringComparison.Ordinal);

    [Fact]
    public void What_was_deleted_since_is_said() => Assert.Equal(
        "SSL server staff invalidates 1 client certificate, which the plan does not say; client certificate ana would be made, the plan says replaced",
        Moved(world => world.Certificates.RemoveAt(0)));

    [Fact]
    public void Another_recorded_state_has_moved() => Assert.Equal(
        "another run has changed the recorded state",
        Moved(world => world.State = world.State.With(world.State.Resources[new(ResourceKind.ClientCertificate, "ana")] with { IssuedFor = "other" })));

    private static void Swap(World world)
    {
        world.Clients.RemoveAt(0);
        world.Clients.Add(World.Client("pat", "192.168.0.30"));
    }

    private static string? Moved(Action<World> change, bool allowsNewSessions = false)
    {
        var world = World.Of(HeadOffice).WithClients("CN=vsc-ana", "CN=vsc-björn");
        var agreed = world.Plan(Tcp);
        change(world);
        return PlanDifference.Of(agreed, world.Plan(Tcp), allowsNewSessions);
    }
}
