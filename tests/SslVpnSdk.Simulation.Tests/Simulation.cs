using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>
/// One schedule: a document and edits of it, each applied by runs that meet faults and others. At the end a run that meets nothing has to make
/// everything as the last document says. All follows from the seed.
/// </summary>
internal sealed class Simulation : IDisposable
{
    private const int Runs = 3;

    private readonly World _world;
    private readonly RandomDocuments _documents;
    private readonly EngineRuns _runs;

    public Simulation(int seed)
    {
        _world = new World(seed);
        _runs = new EngineRuns(_world);
        _documents = new RandomDocuments(_world.Random, _world.Random.Next(3) == 0 ? _world.ThirdParty.MakeGateway() : null);
    }

    public string Trace => _world.Trace.ToString();

    /// <summary>Runs it.</summary>
    /// <exception cref="ViolationException">Something happened that must never happen.</exception>
    public void Run() => _world.Time.Run(async () =>
    {
        var document = _documents.First();
        await TryAsync(document, isDestroy: false);
        for (var edits = _world.Random.Next(1, 4); edits > 0; edits--)
        {
            document = _documents.Edited(document);
            await TryAsync(document, isDestroy: _world.Random.Next(12) == 0);
        }

        _world.Time.Advance(TimeSpan.FromHours(2));
        _world.ThirdParty.CleanUp();
        await EndAsync(RandomDocuments.Unprotected(document), isDestroy: _world.Random.Next(6) == 0);
        return true;
    });

    public void Dispose() => _world.Dispose();

    /// <summary>Runs with faults, until one ends well or nobody tries any more.</summary>
    private async Task TryAsync(DeploymentDocument document, bool isDestroy)
    {
        _world.Trace.Add("document", () => isDestroy ? "is destroyed" : document.ToJson());
        for (var run = 0; run < Runs; run++)
        {
            if (await _runs.RunAsync(_world.Begin(Hazards.Of(_world.Random)), document, isDestroy) is { Outcome: ApplyOutcome.Done })
            {
                return;
            }

            _world.Time.Advance(TimeSpan.FromSeconds(_world.Random.Next(600)));
        }
    }

    /// <summary>What was protected is not removed before a run took the protection away.</summary>
    private async Task EndAsync(DeploymentDocument document, bool isDestroy)
    {
        if (isDestroy && _documents.HasProtected)
        {
            await ConvergeAsync(document, isDestroy: false);
        }

        await ConvergeAsync(document, isDestroy);
        Check(document, isDestroy);
    }

    /// <summary>The runs without faults: a second one only where the first finished what an earlier run began, and has to be asked again.</summary>
    private async Task ConvergeAsync(DeploymentDocument document, bool isDestroy)
    {
        _world.Trace.Add("document", "nothing goes wrong any more");
        var result = await _runs.RunAsync(_world.Begin(Hazards.None), document, isDestroy);
        result ??= await _runs.RunAsync(_world.Begin(Hazards.None), document, isDestroy);
        if (result is not { Outcome: ApplyOutcome.Done })
        {
            throw new ViolationException($"a run without faults ended with {result?.Failure ?? "an error"}.");
        }
    }

    /// <summary>What is recorded is there, nothing else is there that others do not own, and a plan has nothing to do.</summary>
    private void Check(DeploymentDocument document, bool isDestroy)
    {
        var state = _world.States.State!;
        var there = PlaneContent.Of(_world.Plane).Ids.Where(id => !_world.ThirdParty.Owns(id)).Order(StringComparer.Ordinal).ToArray();
        var recorded = state.Resources.Values.Select(resource => resource.Id).Order(StringComparer.Ordinal).ToArray();
        if (!there.SequenceEqual(recorded))
        {
            throw new ViolationException($"there is {string.Join(", ", there.Except(recorded))} that is not recorded; recorded is {string.Join(", ", recorded.Except(there))} that is not there.");
        }

        if (!state.Pending.IsEmpty)
        {
            throw new ViolationException($"{string.Join(", ", state.Pending.Keys)} is still under way.");
        }

        var expected = isDestroy ? 0 : document.Resources.Count(resource => resource is not ExistingVpnGatewayDocument)
            + document.Resources.OfType<VpcDocument>().Sum(vpc => vpc.Routes.Count);
        if (there.Length != expected)
        {
            throw new ViolationException($"there are {there.Length} resources, the document has {expected}.");
        }

        var observed = new ObservedStateReader(new DirectControlPlane(_world.Plane)).ReadAsync(document, state).GetAwaiter().GetResult();
        foreach (var view in new[] { observed, RecordedView.Of(document, state) })
        {
            var plan = isDestroy ? Planner.Destroy(document, state, view) : Planner.Plan(document, state, view);
            if (plan.HasChanges || plan.Drift.Count > 0)
            {
                throw new ViolationException($"the plan after a run that did everything has something to do: {PlanText.Write(plan)}");
            }
        }
    }
}
