using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.Applying;

/// <summary>Operations that can start, the lowest number first; of those in one lane only one, until it gives the lane back.</summary>
internal sealed class LaneQueue
{
    private readonly PriorityQueue<OperationNode, int> _free = new();

    /// <summary>The lanes that are taken, or promised to one that is free, and who waits for them.</summary>
    private readonly Dictionary<string, PriorityQueue<OperationNode, int>> _lanes = [];

    public void Add(OperationNode node)
    {
        var queue = _free;
        if (node.Lane is { } lane && !_lanes.TryAdd(lane, new()))
        {
            queue = _lanes[lane];
        }

        queue.Enqueue(node, node.Operation!.Id);
    }

    /// <summary>Takes the next one.</summary>
    public bool TryTake([NotNullWhen(true)] out OperationNode? node) => _free.TryDequeue(out node, out _);

    /// <summary>Gives a lane back.</summary>
    public void Release(string? lane)
    {
        if (lane is null)
        {
            return;
        }

        if (_lanes[lane].TryDequeue(out var next, out var id))
        {
            _free.Enqueue(next, id);
        }
        else
        {
            _lanes.Remove(lane);
        }
    }
}
