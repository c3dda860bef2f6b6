using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Authentication;

/// <summary>Who calls.</summary>
/// <param name="Name">The name of the user.</param>
/// <param name="Key">The key the call is signed with.</param>
/// <param name="IsActive">False: the key is disabled.</param>
internal sealed record Principal(string Name, AccessKey Key, bool IsActive);
