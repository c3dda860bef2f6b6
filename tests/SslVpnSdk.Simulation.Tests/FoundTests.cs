using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;

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
}
