namespace SslVpnSdk.Applying;

/// <summary>How far an operation is.</summary>
public enum ApplyPhase
{
    /// <summary>It starts.</summary>
    Started = 0,

    /// <summary>It is done, and recorded.</summary>
    Done = 1,

    /// <summary>It failed.</summary>
    Failed = 2,
}
