namespace SslVpnSdk.Server.Faults;

/// <summary>When a fault strikes.</summary>
public enum FaultMoment
{
    /// <summary>Before the action is done: nothing is changed.</summary>
    Before,

    /// <summary>After the action is done: the change is there, and the caller does not know.</summary>
    After,
}
