namespace SslVpnSdk.ControlPlane;

/// <summary>What the error codes of the control plane mean for somebody who wants to go on.</summary>
internal static class ControlPlaneFaults
{
    /// <summary>The time of a call is too far from the service's.</summary>
    public const string TimeStampExpired = "InvalidTimeStamp.Expired";

    /// <summary>The service had the same call before, byte for byte: somebody between sent it twice, and answered is only the second.</summary>
    public const string NonceUsed = "SignatureNonceUsed";

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

    private static readonly HashSet<string> OfTheProtocol = new(StringComparer.Ordinal)
    {
        "SignatureDoesNotMatch",
        "IncompleteSignature",
        NonceUsed,
        "InvalidSignatureMethod",
        "InvalidAction.NotFound",
        "InvalidVersion",
        "InvalidRegionId.NotFound",
        "UnsupportedHTTPMethod",
    };

    private static readonly string[] OfTheCaller = ["InvalidAccessKeyId.", "InvalidSecurityToken.", "InvalidTimeStamp."];

    /// <summary>Whether the same call can succeed later.</summary>
    public static bool IsTransient(ControlPlaneException exception) =>
        Busy.Contains(exception.Code) || IsThrottling(exception) || exception.Status >= 500;

    /// <summary>Whether the same call can succeed later. Of a call whose answer was lost, what the service said last decides.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        ControlPlaneException refusal => IsTransient(refusal),
        UnansweredCallException { InnerException: ControlPlaneException refusal } => IsTransient(refusal),
        _ => false,
    };

    /// <summary>Whether the service turned the call away because of how many came.</summary>
    public static bool IsThrottling(ControlPlaneException exception) =>
        exception.Status == 429
        || exception.Code.StartsWith("Throttling", StringComparison.Ordinal)
        || exception.Code.EndsWith(".Throttling", StringComparison.Ordinal);

    /// <summary>Whether the thing the call is about is not there. That a region or an action is unknown says nothing about the thing.</summary>
    public static bool IsNotFound(ControlPlaneException exception) => NotFound.Contains(exception.Code);

    /// <summary>
    /// Whether the service turned the call away before it looked at what it asks for: because of who called, how, or how often. Such a refusal
    /// says nothing of an earlier call with the same token.
    /// </summary>
    public static bool IsBeforeTheAction(ControlPlaneException exception) =>
        exception.Status is 401 or 403
        || IsThrottling(exception)
        || OfTheProtocol.Contains(exception.Code)
        || OfTheCaller.Any(prefix => exception.Code.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether a call that ended like this may have been done all the same.</summary>
    public static bool MayBeDone(Exception exception) => exception switch
    {
        UnansweredCallException unanswered => unanswered.MayBeDone,
        ControlPlaneException refusal => refusal.Code == NonceUsed || (refusal.Status >= 500 && !IsThrottling(refusal)),
        _ => false,
    };

    /// <summary>The refusal in one line.</summary>
    public static string Describe(ControlPlaneException exception) =>
        $"{exception.Message.ReplaceLineEndings(" ")} ({exception.Code}, request {exception.RequestId})";
}
