using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>What seeds have found, each as small as it can be.</summary>
public sealed class FoundTests : IDisposable
{
    private static readonly DeploymentDocument Office = new("simulated", null, PlaneHost.Region, new([]), new(
    [
        new VpcDocument("main", "10.0.0.0/16", new([]), new([])),
        new VpnGatewayDocument("edge", "main", 10, 5, new([]), null),
        new SslServerDocument("staff", "edge", new(["10.0.1.0/24"]), "192.168.0.0/24", VpnProtocol.Tcp, 1194, EncryptionAlgorithm.Aes256Cbc, false, null),
        new ClientCertificateDocument("ana", "staff"),
        new ClientCertificateDocument("björn", "staff"),
    ]));

    private readonly World _world = new(seed: 1);

    [Fact]
    public void Calls_that_were_cut_on_one_gateway_are_made_again_one_after_another()
    {
        var first = Run(Office, action => action == "CreateSslVpnClientCert" ? Fault.LostAfter : Fault.None);
        var second = Run(Office, _ => Fault.None);

        Assert.Equal((2, ApplyOutcome.Done), (first!.Failed.Count, second!.Outcome));
    }

    [Fact]
    public async Task What_slips_to_a_page_that_was_read_already_is_not_taken_for_gone()
    {
        Run(Office, _ => Fault.None);
        var björn = _world.States.State!.IdOf(new(ResourceKind.ClientCertificate, "björn"));
        var plane = new SlippingControlPlane(_world.Plane, _world.States.State.IdOf(new(ResourceKind.ClientCertificate, "ana"))!);

        var observed = await new ObservedStateReader(plane, pageSize: 1).ReadAsync(Office, _world.States.State);

        Assert.Equal((2, björn), (plane.PagesOfCertificates, observed.Certificate(björn)?.SslVpnClientCertId));
    }

    public void Dispose() => _world.Dispose();

    private ApplyResult? Run(DeploymentDocument document, Func<string, Fault> script) =>
        _world.Time.Run(() => new EngineRuns(_world) { PageSize = 1 }.RunAsync(_world.Begin(new Hazards { Script = script }), document));
}
