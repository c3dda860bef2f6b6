using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>
/// The protocol of all SSL servers changes, and may change back, while no certificate can be issued anew. What the service does not show of that, the
/// state has to remember.
/// </summary>
internal sealed class Wavering(World world, EngineRuns runs)
{
    /// <summary>Leaves certificates that do not work.</summary>
    /// <returns>The document that somebody decided on.</returns>
    public async Task<DeploymentDocument> RunAsync(DeploymentDocument document)
    {
        var other = RandomDocuments.WithOtherProtocol(document);
        world.Trace.Add("document", () => $"wavers: {other.ToJson()}");
        var change = world.Random.Next(3) == 0 ? Fault.LostAfter : Fault.None;
        await runs.RunAsync(world.Begin(WithoutIssue(change)), other);
        world.Time.Advance(TimeSpan.FromMinutes(10));
        if (world.Random.Next(3) == 0)
        {
            return other;
        }

        await runs.RunAsync(world.Begin(WithoutIssue(Fault.None)), document);
        world.Time.Advance(TimeSpan.FromMinutes(10));
        return document;
    }

    private static Hazards WithoutIssue(Fault change) => new()
    {
        Script = request => request switch
        {
            DeleteSslVpnClientCertRequest => Fault.Refused,
            ModifySslVpnServerRequest => change,
            _ => Fault.None,
        },
    };
}
