using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>What the error codes of the control plane mean for somebody who wants to go on.</summary>
internal static class ControlPlaneFaults
{
    private static readonly HashSet<string> Busy = new(StringComparer.Ordinal)
    {
        "VpnGateway.Configuring",
        "VpnTask.CONFLICT",
        "TaskConflict",
        "Appliance.Configuring",
        "OperationFailed.SslNotSupport",
        "IncorrectVpcStatus",
        "ServiceUnavailable",
        "InternalError",
    };

    private static readonly HashSet<string> NotFound = new(StringComparer.Ordinal)
    {
        "InvalidVpcId.NotFound",
        "InvalidRouteEntry.NotFound",
        "InvalidVpnGatewayInstanceId.NotFound",
        "InvalidSslVpnServerId.NotFound",
        "InvalidSslVpnClientCertId.NotFound",
        "InvalidInstanceId.NotFound",
    };

    /// <summary>Whether the same call can succeed later.</summary>
    public static bool IsTransient(ControlPlaneException exception) =>
        Busy.Contains(exception.Code) || exception.Code.StartsWith("Throttling", StringComparison.Ordinal) || exception.Status >= 500;

    /// <summary>Whether the thing the call is about is not there. That a region or an action is unknown says nothing about the thing.</summary>
    public static bool IsNotFound(ControlPlaneException exception) => NotFound.Contains(exception.Code);

    /// <summary>The refusal in one line.</summary>
    public static string Describe(ControlPlaneException exception) =>
        $"{exception.Message.ReplaceLineEndings(" ")} ({exception.Code}, request {exception.RequestId})";
}
