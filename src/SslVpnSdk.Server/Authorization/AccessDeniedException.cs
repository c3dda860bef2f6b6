using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Authorization;

/// <summary>Ends a call that its caller may not make.</summary>
internal sealed class AccessDeniedException(ApiError error, WireAccessDeniedDetail detail) : Exception(error.Message)
{
    public ApiError Error { get; } = error;

    public WireAccessDeniedDetail Detail { get; } = detail;
}
