using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Authorization;

/// <summary>What a user is told who may not make a call.</summary>
internal static class AccessDenied
{
    private static readonly ApiError Error = new(
        403, "Forbbiden.SubUser", "User not authorized to operate on the specified resource as your account is created by another user.");

    /// <summary>A statement denies it.</summary>
    public static AccessDeniedException Explicitly(string action, string user, string accountId) => Make(action, user, accountId, "ExplicitDeny");

    /// <summary>No statement allows it.</summary>
    public static AccessDeniedException Implicitly(string action, string user, string accountId) => Make(action, user, accountId, "ImplicitDeny");

    private static AccessDeniedException Make(string action, string user, string accountId, string type) => new(
        Error,
        new WireAccessDeniedDetail
        {
            AuthAction = action,
            AuthPrincipalDisplayName = user,
            AuthPrincipalOwnerId = accountId,
            AuthPrincipalType = "SubUser",
            NoPermissionType = type,
            PolicyType = "AccountLevelIdentityBasedPolicy",
        });
}
