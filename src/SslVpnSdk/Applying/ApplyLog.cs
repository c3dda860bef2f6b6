using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Tells of the operations of an apply, and keeps what was done.</summary>
internal sealed class ApplyLog(IProgress<ApplyEvent>? progress, TimeProvider timeProvider)
{
    private readonly List<ApplyEvent> _done = [];
    private ApplyEvent? _current;
    private long _start;
    private int _number;

    public int Total { get; set; }

    public void Start(OperationKind kind, ResourceAddress address, string? id)
    {
        _start = timeProvider.GetTimestamp();
        _current = new ApplyEvent(ApplyPhase.Started, kind, address, id, TimeSpan.Zero, ++_number, Total);
        progress?.Report(_current);
    }

    public void Finish(string? id)
    {
        var done = Ended(ApplyPhase.Done);
        done = done with { Id = id ?? done.Id };
        _done.Add(done);
        progress?.Report(done);
    }

    public void Fail() => progress?.Report(Ended(ApplyPhase.Failed));

    public ApplyResult Result(ApplyOutcome outcome, string? failure) => new(outcome, new(_done), Total, failure);

    private ApplyEvent Ended(ApplyPhase phase) => _current! with { Phase = phase, Elapsed = timeProvider.GetElapsedTime(_start) };
}
