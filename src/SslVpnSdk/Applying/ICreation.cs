using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>A call that makes a resource.</summary>
internal interface ICreation
{
    /// <summary>The action of the service.</summary>
    string Action { get; }

    /// <summary>The request, as a state file keeps it.</summary>
    object Request { get; }

    /// <summary>Makes the call.</summary>
    /// <returns>The id of the resource.</returns>
    Task<string> SendAsync(IControlPlane controlPlane);
}
