using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>
/// Does operations, some at once: the lowest number first of those that wait for nothing any more, and never two in one lane. What fails takes
/// with it what depends on it, and nothing else.
/// </summary>
/// <param name="parallelism">How many at once.</param>
/// <param name="log">Told of each; this class tells one thing at a time.</param>
/// <param name="state">The state, for the ids of resources.</param>
/// <param name="run">Does an operation.</param>
/// <param name="stop">Asks to start nothing more.</param>
internal sealed class OperationScheduler(
    int parallelism, ApplyLog log, Func<DeploymentState> state, Func<Operation, Task> run, CancellationToken stop)
{
    private readonly LaneQueue _ready = new();
    private readonly Queue<OperationNode> _ended = [];
    private readonly Channel<(OperationNode Node, Exception? Exception)> _completions = Channel.CreateUnbounded<(OperationNode, Exception?)>();
    private Exception? _fatal;
    private int _running;

    /// <summary>Does them. Those that were not started when a stop was asked for are left.</summary>
    /// <exception cref="Exception">What no operation can fail with alone: nothing more was started, and what was under way has ended.</exception>
    public async Task RunAsync(IReadOnlyCollection<OperationNode> nodes)
    {
        foreach (var node in nodes.Where(node => node.Operation is not null))
        {
            log.Wait(node, state());
        }

        foreach (var node in nodes.Where(node => node.Waiting == 0))
        {
            Arrive(node);
        }

        Settle();
        try
        {
            while ((_fatal is null && StartSome()) || _running > 0)
            {
                var (node, exception) = await NextAsync();
                var fatal = End(node, exception);
                _fatal ??= fatal;
                Settle();
            }
        }
        finally
        {
            // Also when somebody who is told of things throws: nobody may go on with a state that is closed.
            while (_running > 0)
            {
                await NextAsync();
            }
        }

        if (_fatal is not null)
        {
            ExceptionDispatchInfo.Throw(_fatal);
        }
    }

    /// <summary>Starts what can start.</summary>
    /// <returns>Whether anything is under way.</returns>
    private bool StartSome()
    {
        while (_running < parallelism && !stop.IsCancellationRequested && _ready.TryTake(out var next))
        {
            log.Start(next.Operation!, state());
            _running++;
            _ = CompleteAsync(next);
        }

        return _running > 0;
    }

    private async Task<(OperationNode Node, Exception? Exception)> NextAsync()
    {
        var completion = await _completions.Reader.ReadAsync(CancellationToken.None);
        _running--;
        return completion;
    }

    private async Task CompleteAsync(OperationNode node)
    {
        Exception? exception = null;
        try
        {
            await run(node.Operation!);
        }
        catch (Exception thrown)
        {
            exception = thrown;
        }

        _completions.Writer.TryWrite((node, exception));
    }

    /// <summary>Tells how an operation ended.</summary>
    /// <returns>What ended it, when that ends the apply.</returns>
    private Exception? End(OperationNode node, Exception? exception)
    {
        _ready.Release(node.Lane);
        _ended.Enqueue(node);
        var operation = node.Operation!;
        switch (exception)
        {
            case null:
                log.Finish(operation, state());
                return null;
            case OperationCanceledException when stop.IsCancellationRequested:
                // Nothing can start any more, so nobody is told that it was an obstacle.
                log.Skip(operation, "the run was stopped before anything was changed", state());
                return null;
            case ControlPlaneException or UnansweredCallException or TimeoutException or OperationException:
                node.Obstacle = $"{operation.Address} failed";
                log.Fail(operation, exception is ControlPlaneException refusal ? ControlPlaneFaults.Describe(refusal) : exception.Message);
                return null;
            default:
                node.Obstacle = $"{operation.Address} failed";
                log.Fail(operation, exception.Message.ReplaceLineEndings(" "));
                return exception;
        }
    }

    /// <summary>Passes on that operations have ended, until nothing follows from that.</summary>
    private void Settle()
    {
        while (_ended.TryDequeue(out var node))
        {
            foreach (var dependent in node.Dependents)
            {
                dependent.Obstacle ??= node.Obstacle;
                Pass(dependent);
            }

            node.Followers.ForEach(Pass);
        }
    }

    private void Pass(OperationNode node)
    {
        if (--node.Waiting == 0)
        {
            Arrive(node);
        }
    }

    private void Arrive(OperationNode node)
    {
        if (node.Operation is null)
        {
            _ended.Enqueue(node);
        }
        else if (node.Obstacle is { } obstacle)
        {
            log.Skip(node.Operation, obstacle, state());
            _ended.Enqueue(node);
        }
        else
        {
            _ready.Add(node);
        }
    }
}
