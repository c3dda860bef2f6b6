namespace SslVpnSdk.Applying;

/// <summary>How far an operation is.</summary>
public enum ApplyPhase
{
    /// <summary>It waits: for others, or for its turn.</summary>
    Waiting = 0,

    /// <summary>It starts.</summary>
    Started = 1,

    /// <summary>It is done, and recorded.</summary>
    Done = 2,

    /// <summary>It failed.</summary>
    Failed = 3,

    /// <summary>It is not done in this run, because of another that failed or because the run was stopped.</summary>
    Skipped = 4,
}
