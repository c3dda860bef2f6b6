using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Progress;

/// <summary>Keeps how operations ended, for an apply that ends without a result. It is told of one thing at a time.</summary>
internal sealed class ToldOperations : IProgress<ApplyEvent>
{
    private readonly List<ApplyEvent> _ended = [];
    private IProgress<ApplyEvent>? _next;
    private int _total;

    /// <summary>Whether there was nothing to do, or nothing was begun.</summary>
    public bool IsEmpty => _total == 0;

    /// <summary>Has somebody else told of all that comes; null for nobody.</summary>
    public ToldOperations Then(IProgress<ApplyEvent>? next)
    {
        _next = next;
        return this;
    }

    public void Report(ApplyEvent value)
    {
        _total = Math.Max(_total, value.Total);
        if (value.Phase is ApplyPhase.Done or ApplyPhase.Failed or ApplyPhase.Skipped)
        {
            _ended.Add(value);
        }

        _next?.Report(value);
    }

    /// <summary>What was told of.</summary>
    public ApplyResult Result(ApplyOutcome outcome) =>
        new(outcome, In(ApplyPhase.Done), In(ApplyPhase.Failed), In(ApplyPhase.Skipped), _total);

    private EquatableList<ApplyEvent> In(ApplyPhase phase) => new([.. _ended.Where(ended => ended.Phase == phase)]);
}
