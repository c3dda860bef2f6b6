using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
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

    /// <summary>By then all certificates have expired.</summary>
    private static readonly TimeSpan LongAfter = TimeSpan.FromDays(366 * 4);

    private readonly World _world;
    private readonly RandomDocuments _documents;
    private readonly EngineRuns _runs;

    public Simulation(int seed)
    {
        _world = new World(seed) { IsSilent = seed % 3 == 0 };
        _runs = new EngineRuns(_world);
        _documents = new RandomDocuments(_world.Random, _world.Random.Next(3) == 0 ? _world.ThirdParty.MakeGateway() : null);
    }

    public string Trace => _world.Trace.ToString();

    /// <summary>Runs it.</summary>
    /// <exception cref="ViolationException">Something happened that must never happen.</exception>
    public void Run() => _world.Time.Run(async () =>
    {
        var document = _documents.First();
        if (_world.Random.Next(3) == 0)
        {
            document = await new LostAnswers(_world, _documents, _runs).RunAsync(document);
        }

        await TryAsync(document, isDestroy: false);
        for (var edits = _world.Random.Next(1, 4); edits > 0; edits--)
        {
            document = _documents.Edited(document);
            await TryAsync(document, isDestroy: _world.Random.Next(12) == 0);
        }

        _world.Time.Advance(_world.Random.Next(8) == 0 ? LongAfter : TimeSpan.FromHours(2));
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

            _world.Time.Advance(TimeSpan.FromSeconds(_world.Random.Next(2) == 0 ? 1 : _world.Random.Next(600)));
            if (_world.Random.Next(3) == 0)
            {
                _world.ThirdParty.Meddle();
            }
        }
    }

    private async Task EndAsync(DeploymentDocument document, bool isDestroy)
    {
        if (!isDestroy || _documents.HasProtected)
        {
            await ConvergeAsync(document, isDestroy: false);
        }

        if (isDestroy)
        {
            await ConvergeAsync(document, isDestroy);
        }
        else
        {
            await new QuietEdits(_world, _documents, _runs).RunAsync(document);
        }
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

        new EndCheck(_world).Check(document, isDestroy);
    }
}
