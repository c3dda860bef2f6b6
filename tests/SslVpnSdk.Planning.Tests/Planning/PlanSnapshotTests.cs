using Snapshooter.Xunit;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>What people read before they agree, kept as text.</summary>
public sealed class PlanSnapshotTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    [Fact]
    public void The_first_plan_of_the_head_office() => Match(World.FirstPlan(HeadOffice));

    [Fact]
    public void A_plan_without_changes() => Match(World.Of(HeadOffice).Plan(HeadOffice));

    [Fact]
    public void Another_port() =>
        Match(World.Of(HeadOffice).WithSessions(3).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { Port = 2000 })));

    [Fact]
    public void Another_protocol_with_two_certificates_and_three_sessions() => Match(
        World.Of(HeadOffice).WithSessions(3).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { Protocol = VpnProtocol.Tcp })));

    [Fact]
    public void Another_protocol_with_somebody_elses_certificate_and_people_who_are_connected()
    {
        var world = World.Of(HeadOffice).WithClients("CN=vsc-ana", "CN=vsc-guest", "pat@example.com");
        world.Certificates.Add(World.Certificate("guest", "staff"));

        Match(world.Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { Protocol = VpnProtocol.Tcp })));
    }

    [Fact]
    public void Another_client_CIDR_block_with_one_session() => Match(
        World.Of(HeadOffice).WithSessions(1).Plan(HeadOffice.With<SslServerDocument>("staff", s => s with { ClientCidrBlock = "172.16.0.0/22" })));

    [Fact]
    public void A_gateway_with_more_connections_is_replaced_with_all_that_stands_on_it() => Match(
        World.Of(HeadOffice).WithSessions(5).Plan(HeadOffice.With<VpnGatewayDocument>("edge", g => g with { SslConnections = 200 })));

    [Fact]
    public void The_removal_of_the_head_office() => Match(World.Of(HeadOffice).WithSessions(1).Destroy(HeadOffice));

    private static void Match(Plan plan) => Snapshot.Match(PlanText.Write(plan));
}
