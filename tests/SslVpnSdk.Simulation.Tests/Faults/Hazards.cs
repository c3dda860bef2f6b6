namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>How often something goes wrong for one process, from 0 to 1 a call.</summary>
internal sealed record Hazards
{
    public static Hazards None { get; } = new();

    /// <summary>The service turns the call away because of how many came.</summary>
    public double Throttled { get; init; }

    /// <summary>The service fails before it does the call.</summary>
    public double FailedBefore { get; init; }

    /// <summary>The service fails after it did the call.</summary>
    public double FailedAfter { get; init; }

    /// <summary>The call reaches nobody.</summary>
    public double NotReached { get; init; }

    /// <summary>The call or its answer is lost, and the caller cannot know which.</summary>
    public double Lost { get; init; }

    /// <summary>What the call begins takes long: sometimes longer than anybody waits.</summary>
    public double Stuck { get; init; }

    /// <summary>The control plane's process dies, before the call or after.</summary>
    public double PlaneCrash { get; init; }

    /// <summary>A third party does something.</summary>
    public double Interference { get; init; }

    /// <summary>Somebody takes the lock away and begins another run.</summary>
    public double LostLock { get; init; }

    /// <summary>At which of its points (calls, effects, records) the process dies; null for never.</summary>
    public int? CrashAt { get; init; }

    /// <summary>At which of its points it is asked to stop; null for never.</summary>
    public int? StopAt { get; init; }

    /// <summary>Decides what goes wrong with each request, in place of chance; null to leave it to chance.</summary>
    public Func<object, Fault>? Script { get; init; }

    public static Hazards Of(Random random)
    {
        double Rate(double often) => random.Next(3) == 0 ? often : random.Next(3) == 0 ? often / 5 : 0;
        return new Hazards
        {
            Throttled = Rate(0.2),
            FailedBefore = Rate(0.1),
            FailedAfter = Rate(0.1),
            NotReached = Rate(0.02),
            Lost = Rate(0.04),
            Stuck = Rate(0.1),
            PlaneCrash = Rate(0.02),
            Interference = Rate(0.03),
            LostLock = Rate(0.005),
            CrashAt = random.Next(2) == 0 ? random.Next(150) : null,
            StopAt = random.Next(6) == 0 ? random.Next(100) : null,
        };
    }
}
