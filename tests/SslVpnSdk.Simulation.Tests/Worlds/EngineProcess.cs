using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>A process that runs the engine. When it dies, whatever of it was under way ends there.</summary>
internal sealed class EngineProcess(World world, string name, Hazards hazards) : IDisposable
{
    private static readonly TimeSpan LongestWrite = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _stop = new();
    private LateLists? _lists;
    private int _points;

    public string Name => name;

    public Hazards Hazards => hazards;

    public bool IsDead { get; private set; }

    public CancellationToken Stop => _stop.Token;

    /// <summary>What its user agreed to; null before anybody did.</summary>
    public Agreement? Agreed { get; private set; }

    public OwnCalls Calls { get; } = new();

    /// <summary>The VPN gateways and route tables that a call of it changes at this moment.</summary>
    public HashSet<string> Changing { get; } = [];

    /// <summary>What it finds by ids.</summary>
    public LateLists Lists => _lists ??= new LateLists(world, this);

    /// <summary>Whether something of others may have slipped to a page of a list that it had read, so that it cannot know of it.</summary>
    public bool MayMiss { get; set; }

    /// <summary>Its user agrees to a plan.</summary>
    public void Agree(Plan plan) => Agreed = new Agreement(world, plan);

    public string NewToken() => Calls.Add(world.NewToken());

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
            Die();
            throw new CrashException();
        }
    }

    public void Die()
    {
        world.Trace.Add(name, "dies");
        IsDead = true;
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
        if (change.Begun is { } begun)
        {
            Calls.Begin(begun);
        }
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
