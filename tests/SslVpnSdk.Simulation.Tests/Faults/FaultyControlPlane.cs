using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>The control plane as a process reaches it: late, not always, and while others work on it. It watches what the process does there.</summary>
internal sealed class FaultyControlPlane(World world, EngineProcess process, Func<Task> onLostLock) : IControlPlane
{
    private static readonly TimeSpan LongestWay = TimeSpan.FromMilliseconds(200);

    private readonly Watch _watch = new(world, process);

    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        process.Pass();
        cancellationToken.ThrowIfCancellationRequested();
        var isChange = !request.Action.StartsWith("Describe", StringComparison.Ordinal);
        if (!isChange)
        {
            return await SendAsync(request, isChange, FaultOf(request, isChange));
        }

        using var watched = _watch.Begin(request);
        return await SendAsync(request, isChange, FaultOf(request, isChange));
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

        await BesidesAsync(isChange);
        switch (fault)
        {
            case Fault.Refused:
                throw Refuse(request, new ControlPlaneException(400, "Resource.QuotaFull", "The quota of resource is full.", "R"));
            case Fault.Throttled:
                throw Refuse(request, new ControlPlaneException(400, "Throttling.User", "Request was denied due to user flow control.", "R"));
            case Fault.FailedBefore:
                throw Refuse(request, new ControlPlaneException(503, "ServiceUnavailable", "The service is unavailable.", "R"));
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

    private Task WayAsync() => world.Time.DelayAsync(LongestWay * world.Random.NextDouble());

    private async Task BesidesAsync(bool isChange)
    {
        if (world.Happens(process.Hazards.Interference))
        {
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
            return world.Plane.Send(request);
        }

        var delay = world.Happens(process.Hazards.Stuck) ? TimeSpan.FromMinutes(world.Random.Next(1, 40)) : TimeSpan.Zero;
        try
        {
            var answer = _watch.Around(request, () => world.Plane.Send(request, delay));
            world.Trace.Add(process.Name, () => $"{Words(request)} is done{(delay > TimeSpan.Zero ? $", and takes {delay.TotalMinutes} minutes" : "")}: {answer}");
            return answer;
        }
        catch (ControlPlaneException exception)
        {
            throw Refuse(request, exception);
        }
    }

    private T Refuse<T>(object request, T exception)
        where T : Exception
    {
        world.Trace.Add(process.Name, () => $"{Words(request)}: {(exception as ControlPlaneException)?.Code} {exception.Message}");
        return exception;
    }

    private Fault FaultOf(object request, bool isChange)
    {
        var hazards = process.Hazards;
        return hazards.Script is { } script ? script(request)
            : world.Happens(hazards.Throttled) ? Fault.Throttled
            : world.Happens(hazards.FailedBefore) ? Fault.FailedBefore
            : isChange && world.Happens(hazards.FailedAfter) ? Fault.FailedAfter
            : world.Happens(hazards.NotReached) ? Fault.NotReached
            : world.Happens(hazards.Lost) ? world.Random.Next(2) == 0 ? Fault.LostBefore : Fault.LostAfter
            : world.Happens(hazards.PlaneCrash) ? world.Random.Next(2) == 0 ? Fault.PlaneCrash : Fault.PlaneCrashAfter
            : Fault.None;
    }

    private static string Words(object request) => string.Join(' ', request.GetType().GetProperties()
        .Where(property => property.Name is not ("RegionId" or "Action"))
        .Select(property => (property.Name, Value: property.GetValue(request)))
        .Where(entry => entry.Value is not null)
        .Select(entry => $"{entry.Name}={entry.Value}")
        .Prepend(request.GetType().Name.Replace("Request", "", StringComparison.Ordinal)));
}
