using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>Decides what goes wrong with a call.</summary>
internal sealed class FaultDice(World world, EngineProcess process)
{
    private TimeSpan _outageEnds;

    public Fault FaultOf(object request, bool isChange)
    {
        var hazards = process.Hazards;
        if (world.Happens(hazards.Outage))
        {
            _outageEnds = world.Time.Now + TimeSpan.FromMinutes(world.Random.Next(1, 30));
        }

        return hazards.Script is { } script ? script(request)
            : hazards.SparesReads && !isChange ? Fault.None
            : world.Time.Now < _outageEnds ? world.Random.Next(2) == 0 ? Fault.FailedBefore : Fault.NotReached
            : world.Happens(hazards.Throttled) ? Fault.Throttled
            : world.Happens(hazards.FailedBefore) ? Fault.FailedBefore
            : isChange && world.Happens(hazards.FailedAfter) ? Fault.FailedAfter
            : world.Happens(hazards.NotReached) ? Fault.NotReached
            : isChange && world.Happens(hazards.Refused) ? world.Random.Next(2) == 0 || process.Calls.MayBeDone(request) ? Fault.Forbidden : Fault.Refused
            : world.Happens(hazards.Lost) ? world.Random.Next(2) == 0 ? Fault.LostBefore : Fault.LostAfter
            : world.Happens(hazards.PlaneCrash) ? world.Random.Next(2) == 0 ? Fault.PlaneCrash : Fault.PlaneCrashAfter
            : Fault.None;
    }
}
