using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>A process that runs the engine. When it dies, whatever of it was under way ends there.</summary>
internal sealed class EngineProcess(World world, string name, Hazards hazards) : IDisposable
{
    private static readonly TimeSpan LongestWrite = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _stop = new();
    private int _points;

    public string Name => name;

    public Hazards Hazards => hazards;

    public bool IsDead { get; private set; }

    public CancellationToken Stop => _stop.Token;

    /// <summary>The certificates that the plan shown to its user says will not work any more.</summary>
    public HashSet<string> Named { get; } = [];

    /// <summary>The same by their addresses: of what an earlier run was cut in making, nobody knows the id yet.</summary>
    public HashSet<ResourceAddress> NamedAddresses { get; } = [];

    /// <summary>The certificates that were there when the plan was shown.</summary>
    public HashSet<string> Known { get; } = [];

    /// <summary>The VPN gateways that a call of it changes at this moment.</summary>
    public HashSet<string> ChangingGateways { get; } = [];

    /// <summary>Shows a plan.</summary>
    public void Show(Plan plan)
    {
        var content = PlaneContent.Of(world.Plane);
        Known.UnionWith(content.Certificates.Select(certificate => certificate.SslVpnClientCertId));
        foreach (var step in plan.Steps)
        {
            var harmed = step.Consequences
                .Where(consequence => consequence.Kind is ConsequenceKind.InvalidatesCertificates or ConsequenceKind.DeletesCertificates)
                .Sum(consequence => consequence.Count);
            if (step.Address.Kind == ResourceKind.SslServer && harmed > 0)
            {
                var certificates = content.Certificates.Where(certificate => certificate.SslVpnServerId == step.Id).ToArray();
                Named.UnionWith(certificates.Length <= harmed ? certificates.Select(certificate => certificate.SslVpnClientCertId) : []);
            }

            if (step is { Address.Kind: ResourceKind.ClientCertificate, Action: PlanAction.Delete or PlanAction.Replace })
            {
                NamedAddresses.Add(step.Address);
            }
        }
    }

    /// <summary>A moment at which the process can die or be asked to stop.</summary>
    public void Pass()
    {
        ThrowIfDead();
        var point = _points++;
        if (point == hazards.StopAt)
        {
            world.Trace.Add(name, "is asked to stop");
            _stop.Cancel();
        }

        if (point == hazards.CrashAt)
        {
            world.Trace.Add(name, "dies");
            IsDead = true;
            throw new CrashException();
        }
    }

    public void ThrowIfDead()
    {
        if (IsDead)
        {
            throw new CrashException();
        }
    }

    public async Task BeginRecordAsync(StateChange change)
    {
        Pass();
        await world.Time.DelayAsync(LongestWrite * world.Random.NextDouble());
        ThrowIfDead();
        world.Trace.Add(name, () => $"records {Words(change)}");
    }

    public void EndRecord(StateChange change) => Pass();

    public void Dispose() => _stop.Dispose();

    private static string Words(StateChange change) => string.Join(", ", new[]
    {
        change.Begun is { } begun ? $"{begun.Action} for {begun.Address} begins ({begun.ClientToken})" : null,
        change.Ended is { } ended ? $"{ended} ended" : null,
        change.Made is { } made ? $"{made.Address} is {made.Id}" : null,
        change.Removed is { } removed ? $"{removed} is gone" : null,
    }.OfType<string>());
}
