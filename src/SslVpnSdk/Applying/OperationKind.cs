namespace SslVpnSdk.Applying;

/// <summary>What an operation does in the control plane.</summary>
public enum OperationKind
{
    /// <summary>Makes a resource.</summary>
    Create = 0,

    /// <summary>Changes a resource in place.</summary>
    Update = 1,

    /// <summary>Deletes a resource.</summary>
    Delete = 2,

    /// <summary>Asks again for a resource which an earlier run was cut while making.</summary>
    Resume = 3,
}
