using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Tells of the operations of an apply, and keeps how they ended. It is told by one at a time.</summary>
internal sealed class ApplyLog(IProgress<ApplyEvent>? progress, TimeProvider timeProvider)
{
    private readonly Dictionary<int, (ApplyEvent Event, long Start)> _started = [];
    private readonly List<ApplyEvent> _done = [];
    private readonly List<ApplyEvent> _failed = [];
    private readonly List<ApplyEvent> _skipped = [];
    private int _number;

    public int Total { get; set; }

    public bool HasFailed => _failed.Count > 0;

    public bool HasSkipped => _skipped.Count > 0;

    /// <summary>How many were told of that are neither running nor ended.</summary>
    public int Untouched => Total - _number;

    public void Wait(OperationNode node, DeploymentState state)
    {
        if (progress is not null)
        {
            progress.Report(Event(ApplyPhase.Waiting, node.Operation!, state) with { WaitsFor = new(node.WaitsFor) });
        }
    }

    public void Start(Operation operation, DeploymentState state)
    {
        _number++;
        var started = Event(ApplyPhase.Started, operation, state);
        _started.Add(operation.Id, (started, timeProvider.GetTimestamp()));
        progress?.Report(started);
    }

    public void Finish(Operation operation, DeploymentState state)
    {
        var done = Ended(operation, ApplyPhase.Done, null);
        Tell(_done, done with { Id = state.IdOf(operation.Address) ?? done.Id });
    }

    public void Fail(Operation operation, string reason) => Tell(_failed, Ended(operation, ApplyPhase.Failed, reason));

    /// <summary>An operation that was never started, or one that gave up before it changed anything.</summary>
    public void Skip(Operation operation, string reason, DeploymentState state)
    {
        if (_started.ContainsKey(operation.Id))
        {
            Tell(_skipped, Ended(operation, ApplyPhase.Skipped, reason));
            return;
        }

        _number++;
        Tell(_skipped, Event(ApplyPhase.Skipped, operation, state) with { Reason = reason });
    }

    public ApplyResult Result(ApplyOutcome outcome) => new(outcome, new(_done), new(_failed), new(_skipped), Total);

    private ApplyEvent Event(ApplyPhase phase, Operation operation, DeploymentState state) => new(
        phase,
        operation.Kind,
        operation.Address,
        state.IdOf(operation.Address),
        TimeSpan.Zero,
        phase == ApplyPhase.Waiting ? 0 : _number,
        Total)
    {
        OperationId = operation.Id,
    };

    private ApplyEvent Ended(Operation operation, ApplyPhase phase, string? reason)
    {
        _started.Remove(operation.Id, out var entry);
        return entry.Event with { Phase = phase, Elapsed = timeProvider.GetElapsedTime(entry.Start), Reason = reason };
    }

    private void Tell(List<ApplyEvent> list, ApplyEvent ended)
    {
        list.Add(ended);
        progress?.Report(ended);
    }
}
