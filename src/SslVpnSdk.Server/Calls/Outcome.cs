using Microsoft.AspNetCore.Http;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Authorization;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server.Calls;

/// <summary>What came of a call.</summary>
/// <param name="Answer">The answer; null for an error.</param>
/// <param name="Error">The error; null for an answer.</param>
/// <param name="RequestId">The id of the call.</param>
internal sealed record Outcome(object? Answer, ApiError? Error, string RequestId)
{
    /// <summary>The rule that was broken; null for none.</summary>
    public string? RuleId { get; init; }

    /// <summary>Why the caller may not make the call; null for any other outcome.</summary>
    public WireAccessDeniedDetail? AccessDenied { get; init; }

    /// <summary>How long the caller should wait before the next call; zero for no advice.</summary>
    public TimeSpan RetryAfter { get; init; }

    /// <summary>The error that an exception stands for; null for an exception that nobody foresaw.</summary>
    public static Outcome? Of(Exception exception) => exception switch
    {
        ControlPlaneException refused => new(null, new ApiError(refused.Status, refused.Code, refused.Message), refused.RequestId)
        {
            RuleId = refused.RuleId,
        },
        RefusalException refused => Failed(refused.Error),
        AccessDeniedException denied => Failed(denied.Error) with { AccessDenied = denied.Detail },
        ThrottledException throttled => Failed(throttled.Error) with { RetryAfter = throttled.RetryAfter },
        ParameterFaultException { Fault: { Value: null } fault } => Failed(ProtocolError.Missing(fault.Parameter)),
        ParameterFaultException { Fault: var fault } =>
            Failed(ProtocolError.InvalidParameter(fault.Parameter, $"'{fault.Value}' is not {fault.Expected}.")),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Failed(ProtocolError.TooLarge),
        BadHttpRequestException => Failed(ProtocolError.MalformedRequest),
        _ => null,
    };

    /// <summary>An action answered.</summary>
    public static Outcome Done(object answer) => new(answer, null, RequestIdOf(answer));

    /// <summary>An error of the protocol, which reached no action and so has an id of its own.</summary>
    public static Outcome Failed(ApiError error) => new(null, error, NewRequestId());

    private static string RequestIdOf(object answer) => (string)answer.GetType().GetProperty(nameof(RequestId))!.GetValue(answer)!;

    private static string NewRequestId() => Guid.NewGuid().ToString("D").ToUpperInvariant();
}
