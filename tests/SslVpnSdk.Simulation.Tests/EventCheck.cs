using SslVpnSdk.Applying;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>
/// Checks that what an apply tells is a story, and true: each operation waits, starts and ends, or is skipped; none starts before those it waits for
/// have ended, or after a stop; what is done is there or gone, and what is skipped changed nothing.
/// </summary>
/// <param name="world">Where it happens.</param>
/// <param name="process">Who tells.</param>
/// <param name="told">Told of each event after it was checked; null to tell nobody.</param>
internal sealed class EventCheck(World world, EngineProcess process, Action<ApplyEvent>? told = null) : IProgress<ApplyEvent>
{
    private readonly Dictionary<int, ApplyEvent> _last = [];
    private readonly Dictionary<int, ApplyEvent> _waiting = [];
    private readonly OutcomeCheck _outcome = new(world, process);

    public void Report(ApplyEvent value)
    {
        var id = value.OperationId;
        var before = _last.TryGetValue(id, out var last) ? last.Phase : (ApplyPhase?)null;
        var isStory = value.Phase switch
        {
            ApplyPhase.Waiting => before is null,
            ApplyPhase.Started => before == ApplyPhase.Waiting && _waiting[id].WaitsFor.All(HasEnded) && !process.Stop.IsCancellationRequested,
            ApplyPhase.Skipped => before is ApplyPhase.Waiting or ApplyPhase.Started && value.Reason is not null,
            ApplyPhase.Failed => before == ApplyPhase.Started && value.Reason is not null,
            _ => before == ApplyPhase.Started,
        };
        if (!isStory || value.Number > value.Total)
        {
            throw new ViolationException($"after {last} the apply tells {value}.");
        }

        if (_outcome.FaultOf(value) is { } fault)
        {
            throw new ViolationException($"{process.Name} tells {value}, and {fault}.");
        }

        _last[id] = value;
        if (value.Phase == ApplyPhase.Waiting)
        {
            _waiting[id] = value;
        }

        told?.Invoke(value);
    }

    private bool HasEnded(int id) => _last[id].Phase is ApplyPhase.Done or ApplyPhase.Failed or ApplyPhase.Skipped;
}
