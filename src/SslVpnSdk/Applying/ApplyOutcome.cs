namespace SslVpnSdk.Applying;

/// <summary>How an apply ended.</summary>
public enum ApplyOutcome
{
    /// <summary>All was done.</summary>
    Done = 0,

    /// <summary>An operation failed; what did not depend on it was done, and is recorded.</summary>
    Failed = 1,

    /// <summary>It was stopped; what was under way was finished, and is recorded.</summary>
    Stopped = 2,
}
