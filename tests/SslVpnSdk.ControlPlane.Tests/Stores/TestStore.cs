namespace SslVpnSdk.ControlPlane.Tests.Stores;

/// <summary>Where the control plane of a test keeps its state.</summary>
public enum TestStore
{
    /// <summary>A folder of its own.</summary>
    Sqlite,

    /// <summary>A schema of its own in the PostgreSQL of the test run.</summary>
    PostgreSql,
}
