namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>How often something goes wrong for one process, from 0 to 1 a call.</summary>
internal sealed record Hazards
{
    public static Hazards None { get; } = new();

    /// <summary>The service refuses a change: because it may not be, or because this caller may not.</summary>
    public double Refused { get; init; }

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

    /// <summary>How long that is at most.</summary>
    public TimeSpan LongestStuck { get; init; } = TimeSpan.FromMinutes(40);

    /// <summary>The control plane's process dies, before the call or after.</summary>
    public double PlaneCrash { get; init; }

    /// <summary>The call, or its answer, takes much longer than others.</summary>
    public double Detour { get; init; } = 0.15;

    /// <summary>A third party does something.</summary>
    public double Interference { get; init; }

    /// <summary>Somebody takes the lock away and begins another run.</summary>
    public double LostLock { get; init; }

    /// <summary>The service cannot be used for some minutes.</summary>
    public double Outage { get; init; }

    /// <summary>Whether what a process made and deleted shows late in lists.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether reads always succeed.</summary>
    public bool SparesReads { get; init; }

    /// <summary>Whether no call of its own may be refused: nobody is in its way, and nothing was begun before.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether no operation fails for good, so that each waits for what it needs.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether another process works at the same time.</summary>
    public bool HasOthers { get; init; }

    /// <summary>Whether nobody else changes anything meanwhile.</summary>
    public bool IsAlone => Interference == 0 && LostLock == 0 && !HasOthers;

    /// <summary>At which of its points (calls, effects, records) the process dies; null for never.</summary>
    public int? CrashAt { get; init; }

    /// <summary>The process dies when a change was done, before it hears of it.</summary>
    public double CrashAfter { get; init; }

    /// <summary>At which of its points it is asked to stop; null for never.</summary>
    public int? StopAt { get; init; }

    /// <summary>Decides what goes wrong with each request, in place of chance; null to leave it to chance.</summary>
    public Func<object, Fault>? Script { get; init; }

    public static Hazards Of(Random random)
    {
        double Rate(double often) => random.Next(12) == 0 ? Math.Min(often * 4, 0.3) : random.Next(3) == 0 ? often : random.Next(3) == 0 ? often / 5 : 0;
        return new Hazards
        {
            Refused = Rate(0.03),
            Throttled = Rate(0.2),
            FailedBefore = Rate(0.1),
            FailedAfter = Rate(0.1),
            NotReached = Rate(0.02),
            Lost = Rate(0.04),
            Stuck = Rate(0.1),
            PlaneCrash = Rate(0.02),
            Interference = Rate(0.03),
            LostLock = Rate(0.005),
            Outage = Rate(0.005),
            IsLate = random.Next(2) == 0,
            CrashAt = random.Next(2) == 0 ? random.Next(150) : null,
            StopAt = random.Next(6) == 0 ? random.Next(100) : null,
        };
    }
}
