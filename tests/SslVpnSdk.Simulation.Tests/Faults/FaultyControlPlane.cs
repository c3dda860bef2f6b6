using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>The control plane as a process reaches it: late, not always, and while others work on it. It watches what the process does there.</summary>
internal sealed class FaultyControlPlane(World world, EngineProcess process, Func<Task> onLostLock) : IControlPlane
{
    private static readonly TimeSpan LongestWay = TimeSpan.FromMilliseconds(200);

    /// <summary>How much more happens between the pages of a list, where it matters most.</summary>
    private const double BetweenPages = 5;

    private static readonly TimeSpan Detour = TimeSpan.FromSeconds(10);

    private const double Overtaking = 0.15;

    private readonly Watch _watch = new(world, process);
    private readonly FaultDice _dice = new(world, process);

    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        process.Pass();
        cancellationToken.ThrowIfCancellationRequested();
        var isChange = !request.Action.StartsWith("Describe", StringComparison.Ordinal);
        if (!isChange)
        {
            return await SendAsync(request, isChange, _dice.FaultOf(request, isChange));
        }

        using var watched = _watch.Begin(request);
        return await SendAsync(request, isChange, _dice.FaultOf(request, isChange));
    }

    private async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, bool isChange, Fault fault)
        where TResponse : class
    {
        await WayAsync();
        if (process.IsDead)
        {
            Arrive(request, isChange);
            throw new CrashException();
        }

        await BesidesAsync(isChange, PageOf(request));
        if (process.Hazards.Interference > 0 && world.Happens(Overtaking))
        {
            world.ThirdParty.Overtaking.Delete(request);
        }

        if (isChange && fault is not (Fault.None or Fault.Refused or Fault.Forbidden or Fault.Throttled or Fault.NotReached))
        {
            process.Calls.Doubt(request);
        }

        switch (fault)
        {
            case Fault.Refused:
                throw Refuse(request, new ControlPlaneException(400, "Resource.QuotaFull", "The quota of resource is full.", "R"));
            case Fault.Forbidden:
                throw Refuse(request, new ControlPlaneException(403, "Forbidden.RAM", "User not authorized to operate on the specified resource.", "R"));
            case Fault.Throttled:
                throw Refuse(request, new ControlPlaneException(400, "Throttling.User", "Request was denied due to user flow control.", "R"));
            case Fault.FailedBefore:
                throw Refuse(request, new ControlPlaneException(502, "BadGateway", "The service is unavailable.", "R"));
            case Fault.NotReached:
                throw Refuse(request, new UnansweredCallException($"{request.Action} reached nobody.", mayBeDone: false));
            case Fault.LostBefore:
                throw Refuse(request, new UnansweredCallException($"{request.Action} has no answer.", mayBeDone: isChange));
            case Fault.PlaneCrash:
                world.Trace.Add(process.Name, () => $"{request.Action}: the control plane dies before it");
                world.Plane.Reopen();
                throw new UnansweredCallException($"{request.Action} has no answer.", mayBeDone: isChange);
        }

        var answer = Do(request, isChange);
        if (isChange && world.Happens(process.Hazards.CrashAfter))
        {
            process.Die();
        }

        process.Pass();
        await WayAsync();
        process.ThrowIfDead();
        switch (fault)
        {
            case Fault.FailedAfter:
                throw Refuse(request, new ControlPlaneException(500, "InternalError", "It failed, after all was done.", "R"));
            case Fault.LostAfter:
                throw Refuse(request, new UnansweredCallException($"{request.Action} has no answer.", mayBeDone: isChange));
            case Fault.PlaneCrashAfter:
                world.Trace.Add(process.Name, () => $"{request.Action}: the control plane dies after it");
                world.Plane.Reopen();
                throw new UnansweredCallException($"{request.Action} has no answer.", mayBeDone: isChange);
        }

        return answer;
    }

    private static int? PageOf(object request) => request switch
    {
        DescribeVpcsRequest list => list.PageNumber,
        DescribeVpnGatewaysRequest list => list.PageNumber,
        DescribeSslVpnServersRequest list => list.PageNumber,
        DescribeSslVpnClientCertsRequest list => list.PageNumber,
        _ => null,
    };

    /// <summary>Some take much longer than others, and so come in another order than they were sent.</summary>
    private Task WayAsync() => world.Time.DelayAsync((world.Happens(process.Hazards.Detour) ? Detour : LongestWay) * world.Random.NextDouble());

    private async Task BesidesAsync(bool isChange, int? page)
    {
        if (world.Happens(process.Hazards.Interference * (page > 1 ? BetweenPages : 1)))
        {
            process.MayMiss |= page is not null;
            world.ThirdParty.Interfere();
        }

        if (isChange && world.Happens(process.Hazards.LostLock))
        {
            await onLostLock();
            process.ThrowIfDead();
        }
    }

    /// <summary>What was on its way when its sender died may arrive all the same.</summary>
    private void Arrive<TResponse>(ControlPlaneRequest<TResponse> request, bool isChange)
        where TResponse : class
    {
        if (isChange && world.Random.Next(2) == 0)
        {
            world.Trace.Add(process.Name, () => $"{request.Action} arrives after its death");
            try
            {
                Do(request, isChange);
            }
            catch (ControlPlaneException)
            {
            }
        }
    }

    private TResponse Do<TResponse>(ControlPlaneRequest<TResponse> request, bool isChange)
        where TResponse : class
    {
        if (!isChange)
        {
            return process.Lists.Seen(request, world.Plane.Send(request));
        }

        var delay = world.Happens(process.Hazards.Stuck) ? process.Hazards.LongestStuck * world.Random.NextDouble() : TimeSpan.Zero;
        try
        {
            var answer = _watch.Around(request, () => process.Lists.Around(request, () => world.Plane.Send(request, delay)));
            process.Calls.Done(request);
            world.Trace.Add(process.Name, () => $"{RequestWords.Of(request)} is done{(delay > TimeSpan.Zero ? $", and takes {delay.TotalMinutes:0.0} minutes" : "")}: {answer}");
            return answer;
        }
        catch (ControlPlaneException exception)
        {
            throw process.Hazards.IsStrict && process.Calls.Has(request)
                ? new ViolationException($"{process.Name}, in whose way is nobody, is refused: {exception.Code} {exception.Message} {request}")
                : Refuse(request, exception);
        }
    }

    private T Refuse<T>(object request, T exception)
        where T : Exception
    {
        world.Trace.Add(process.Name, () => $"{RequestWords.Of(request)}: {(exception as ControlPlaneException)?.Code} {exception.Message}");
        return exception;
    }
}
