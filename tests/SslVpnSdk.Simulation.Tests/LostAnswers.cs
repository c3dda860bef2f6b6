using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>
/// The answers of all that makes one kind of resource are lost, others use what was made, the document changes, and calls are refused when they are made
/// again: rare by chance alone, and the hardest there is to resume.
/// </summary>
internal sealed class LostAnswers(World world, RandomDocuments documents, EngineRuns runs)
{
    private static readonly Type[] Calls =
    [
        typeof(CreateSslVpnServerRequest), typeof(CreateSslVpnServerRequest), typeof(CreateSslVpnClientCertRequest), typeof(CreateVpnGatewayRequest), typeof(CreateRouteEntryRequest),
    ];

    /// <summary>Runs a document, and perhaps another that follows from it.</summary>
    /// <returns>The last document.</returns>
    public async Task<DeploymentDocument> RunAsync(DeploymentDocument document)
    {
        var lost = Calls[world.Random.Next(Calls.Length)];
        world.Trace.Add("document", () => $"loses answers of {lost.Name}: {document.ToJson()}");
        await runs.RunAsync(world.Begin(new Hazards { Script = request => lost.IsInstanceOfType(request) ? Fault.LostAfter : Fault.None }), document);
        world.Time.Advance(TimeSpan.FromMinutes(1));
        if (world.Random.Next(2) == 0)
        {
            world.ThirdParty.UseServers(isConnected: world.Random.Next(2) == 0);
            document = documents.WithOtherSettings(document);
            world.Trace.Add("document", document.ToJson);
        }

        if (world.Random.Next(2) == 0)
        {
            await runs.RunAsync(world.Begin(new Hazards { Refused = 0.5, SparesReads = true }), document);
        }

        await runs.RunAsync(world.Begin(new Hazards { Interference = world.Random.Next(2) == 0 ? 0.1 : 0 }), document);
        return document;
    }
}
