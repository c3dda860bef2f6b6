using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>A test of the engine in a world of its own, in which only happens what the test says.</summary>
public abstract class EngineTest : IDisposable
{
    private protected World World { get; } = new(seed: 1);

    private protected List<ApplyEvent> Events { get; } = [];

    /// <summary>A document of sites: a VPC each, with a VPN gateway, an SSL server and a client certificate on it.</summary>
    private protected static DeploymentDocument Sites(params string[] names) => new("simulated", null, PlaneHost.Region, new([]), new(
        names.SelectMany(name => new DocumentResource[]
        {
            new VpcDocument($"{name}-vpc", "10.0.0.0/16", new([]), new([])),
            new VpnGatewayDocument($"{name}-gateway", $"{name}-vpc", 10, 5, new([]), null),
            new SslServerDocument(
                $"{name}-server", $"{name}-gateway", new(["10.0.1.0/24"]), "192.168.0.0/24", VpnProtocol.Tcp, 1194, EncryptionAlgorithm.Aes256Cbc, false, null),
            new ClientCertificateDocument($"{name}-user", $"{name}-server"),
        })));

    /// <summary>Plans and applies.</summary>
    private protected ApplyResult? Run(DeploymentDocument document, Func<object, Fault>? script = null, int parallelism = 10, int? stopAt = null) =>
        World.Time.Run(() => new EngineRuns(World) { Parallelism = parallelism, Told = Events.Add, PageSize = 50 }.RunAsync(
            World.Begin(new Hazards { Script = script ?? (_ => Fault.None), StopAt = stopAt }), document));

    public void Dispose()
    {
        World.Dispose();
        GC.SuppressFinalize(this);
    }
}
