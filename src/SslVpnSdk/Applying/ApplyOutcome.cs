namespace SslVpnSdk.Applying;

/// <summary>How an apply ended.</summary>
public enum ApplyOutcome
{
    /// <summary>All was done.</summary>
    Done = 0,

    /// <summary>An operation failed; what was done before is recorded.</summary>
    Failed = 1,

    /// <summary>It was stopped between two operations.</summary>
    Stopped = 2,
}
