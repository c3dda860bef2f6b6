using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Time;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>All there is in one simulation: a control plane, a recorded state, a clock, and chance.</summary>
internal sealed class World : IDisposable
{
    private int _tokens;
    private int _processes;

    public World(int seed)
    {
        Random = new Random(seed);
        Time = new VirtualTime();
        Trace = new Trace(Time);
        Plane = new PlaneHost(Time, seed);
        States = new MemoryStates(this);
        ThirdParty = new ThirdParty(this);
    }

    public Random Random { get; }

    public VirtualTime Time { get; }

    public Trace Trace { get; }

    public PlaneHost Plane { get; }

    public MemoryStates States { get; }

    public ThirdParty ThirdParty { get; }

    /// <summary>Whether the service shows invalidated certificates as if nothing had happened.</summary>
    public bool IsSilent { get; set; }

    public EngineProcess Begin(Hazards hazards) => new(this, $"run {++_processes}", hazards);

    public string NewToken() => $"token-{++_tokens}";

    public bool Happens(double rate) => rate > 0 && Random.NextDouble() < rate;

    public void Dispose() => Plane.Dispose();
}
