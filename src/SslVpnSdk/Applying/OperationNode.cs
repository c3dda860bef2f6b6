namespace SslVpnSdk.Applying;

/// <summary>An operation among those it waits for, and those that wait for it; or a gate, which is no operation and only gathers others.</summary>
/// <param name="operation">The operation; null for a gate.</param>
/// <param name="lane">What no two operations may change at once; null when there is no such thing.</param>
internal sealed class OperationNode(Operation? operation, string? lane)
{
    /// <summary>Through a gate, each of many may wait for each of many others: all of them would be as many names as there are pairs.</summary>
    private const int MostNamed = 16;

    private readonly List<OperationNode> _waitsFor = [];
    private int[]? _named;

    public Operation? Operation { get; } = operation;

    public string? Lane { get; } = lane;

    /// <summary>Those that are done only when this one was done.</summary>
    public List<OperationNode> Dependents { get; } = [];

    /// <summary>Those that only come later, however this one ends.</summary>
    public List<OperationNode> Followers { get; } = [];

    /// <summary>How many it still waits for.</summary>
    public int Waiting { get; set; }

    /// <summary>Why it cannot be done; null while it can.</summary>
    public string? Obstacle { get; set; }

    /// <summary>The operations it waits for, through gates as well, in their order; of many the first ones. Asked for when all edges are there.</summary>
    public IReadOnlyList<int> WaitsFor => _named ??=
    [
        .. _waitsFor.SelectMany(node => node.Operation is { } known ? [known.Id] : node.WaitsFor).Distinct().Order().Take(MostNamed),
    ];

    /// <summary>This one is of no use, or not possible, unless the other was done.</summary>
    public void Needs(OperationNode? other) => WaitFor(other, other?.Dependents);

    /// <summary>This one is not started before the other has ended.</summary>
    public void ComesAfter(OperationNode? other) => WaitFor(other, other?.Followers);

    private void WaitFor(OperationNode? other, List<OperationNode>? waiting)
    {
        if (waiting is not null)
        {
            waiting.Add(this);
            _waitsFor.Add(other!);
            Waiting++;
        }
    }
}
