using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>What is known of a running apply. Events may come from several operations at once; who looks at it locks it.</summary>
internal sealed class ProgressModel(PlanParents parents, TimeProvider clock)
{
    private readonly Dictionary<(int, OperationKind, ResourceAddress), ProgressStep> _steps = [];
    private readonly Dictionary<ApplyPhase, int> _counts = [];
    private readonly long _start = clock.GetTimestamp();
    private int _sequence;

    /// <summary>What a resource stands in or on.</summary>
    public PlanParents Parents => parents;

    /// <summary>The time since the apply started.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>How many operations there are, as far as is known.</summary>
    public int Total { get; private set; }

    /// <summary>For each resource that something is done with, the operation to be shown.</summary>
    public IEnumerable<ProgressStep> Shown => _steps.Values.GroupBy(step => step.Event.Address).Select(same => same.MinBy(step => (step.Interest, -step.Sequence))!);

    /// <summary>How many operations are in a phase. What was not heard of waits.</summary>
    public int Count(ApplyPhase phase) => phase == ApplyPhase.Waiting
        ? Math.Max(0, Total - _counts.Where(count => count.Key != ApplyPhase.Waiting).Sum(count => count.Value))
        : _counts.GetValueOrDefault(phase);

    /// <summary>The time an operation has worked, or did.</summary>
    public TimeSpan ElapsedOf(ProgressStep step) =>
        step.Event.Phase == ApplyPhase.Started ? clock.GetElapsedTime(step.Time) : step.Event.Elapsed;

    /// <summary>Takes an event.</summary>
    public void Add(ApplyEvent applyEvent)
    {
        var key = (applyEvent.OperationId, applyEvent.Operation, applyEvent.Address);
        if (_steps.TryGetValue(key, out var before))
        {
            _counts[before.Event.Phase]--;
        }

        _steps[key] = new ProgressStep(applyEvent, clock.GetTimestamp(), ++_sequence);
        _counts[applyEvent.Phase] = _counts.GetValueOrDefault(applyEvent.Phase) + 1;
        Total = Math.Max(Total, applyEvent.Total);
    }
}
