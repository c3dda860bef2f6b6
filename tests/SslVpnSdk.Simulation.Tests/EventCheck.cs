using SslVpnSdk.Applying;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>Checks that what an apply tells is a story: each operation waits, starts and ends, or is skipped; none starts before those it waits for have ended.</summary>
/// <param name="told">Told of each event after it was checked; null to tell nobody.</param>
internal sealed class EventCheck(Action<ApplyEvent>? told = null) : IProgress<ApplyEvent>
{
    private readonly Dictionary<int, ApplyEvent> _last = [];
    private readonly Dictionary<int, ApplyEvent> _waiting = [];

    public void Report(ApplyEvent value)
    {
        var id = value.OperationId;
        var before = _last.TryGetValue(id, out var last) ? last.Phase : (ApplyPhase?)null;
        var isStory = value.Phase switch
        {
            ApplyPhase.Waiting => before is null,
            ApplyPhase.Started => before == ApplyPhase.Waiting && _waiting[id].WaitsFor.All(HasEnded),
            ApplyPhase.Skipped => before is ApplyPhase.Waiting or ApplyPhase.Started && value.Reason is not null,
            ApplyPhase.Failed => before == ApplyPhase.Started && value.Reason is not null,
            _ => before == ApplyPhase.Started,
        };
        if (!isStory || value.Number > value.Total)
        {
            throw new ViolationException($"after {last} the apply tells {value}.");
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
