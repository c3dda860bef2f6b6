namespace SslVpnSdk.ControlPlane;

/// <summary>The control plane refused a call; nothing was changed. Where it failed (<see cref="Status"/> 500 and above), that is not known.</summary>
public sealed class ControlPlaneException : Exception
{
    /// <summary>Makes the exception for an error answer.</summary>
    /// <param name="status">The HTTP status, 400 to 599.</param>
    /// <param name="code">The error code: <c>VpnGateway.Configuring</c>.</param>
    /// <param name="message">The message of the service.</param>
    /// <param name="requestId">The id of the call.</param>
    /// <param name="ruleId">The rule that was broken, <c>SSLVPN1002</c>; null when no rule stands behind the refusal.</param>
    public ControlPlaneException(int status, string code, string message, string requestId, string? ruleId = null)
        : base(message)
    {
        Status = status;
        Code = code;
        RequestId = requestId;
        RuleId = ruleId;
    }

    /// <summary>The HTTP status, 400 to 599.</summary>
    public int Status { get; }

    /// <summary>The error code: <c>VpnGateway.Configuring</c>.</summary>
    public string Code { get; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public string RequestId { get; }

    /// <summary>The rule that was broken, <c>SSLVPN1002</c>; null when no rule stands behind the refusal, or the service named none.</summary>
    public string? RuleId { get; }
}
