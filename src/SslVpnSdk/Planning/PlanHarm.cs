namespace SslVpnSdk.Planning;

/// <summary>What of a plan hurts somebody, and happens only when it was allowed.</summary>
[Flags]
public enum PlanHarm
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Client certificates stop working.</summary>
    InvalidateCertificates = 1,

    /// <summary>People who are connected lose their connections.</summary>
    EndSessions = 2,

    /// <summary>Something that was made is deleted, also to be made anew.</summary>
    Delete = 4,

    /// <summary>All of these.</summary>
    All = InvalidateCertificates | EndSessions | Delete,
}
