namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>What can go wrong with a call.</summary>
internal enum Fault
{
    None,
    Refused,
    Forbidden,
    Throttled,
    FailedBefore,
    FailedAfter,
    NotReached,
    LostBefore,
    LostAfter,
    PlaneCrash,
    PlaneCrashAfter,
}
