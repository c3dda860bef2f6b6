using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Authorization;

namespace SslVpnSdk.Server.Authentication;

/// <summary>Who calls.</summary>
/// <param name="Name">The name of the user.</param>
/// <param name="Key">The key the call is signed with.</param>
/// <param name="IsActive">False: the key is disabled.</param>
/// <param name="Policies">What the user may do; null for the owner of the account, who may do everything.</param>
internal sealed record Principal(string Name, AccessKey Key, bool IsActive, IReadOnlyList<PolicyDocument>? Policies);
