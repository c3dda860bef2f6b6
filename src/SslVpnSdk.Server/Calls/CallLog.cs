using Microsoft.Extensions.Logging;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Telemetry;

namespace SslVpnSdk.Server.Calls;

/// <summary>A line a call: who, which action, what came of it, how long it took. Never a parameter, a signature or an answer, so never a secret.</summary>
internal sealed partial class CallLog(ILogger<CallLog> logger)
{
    private const int MaximumNameLength = 64;

    public CallRecord Begin() => new(TimeProvider.System.GetTimestamp(), CallTelemetry.Begin());

    public void End(CallRecord record)
    {
        var outcome = record.Outcome!;
        if (outcome.Error is not { } error)
        {
            Answered(ActionOf(record), record.User, outcome.RequestId, record.Elapsed.TotalMilliseconds);
        }
        else if (error == ProtocolError.ActionNotFound)
        {
            NotSimulated(ActionOf(record), outcome.RequestId);
        }
        else
        {
            Refused(ActionOf(record), record.User, error.Status, error.Code, outcome.RequestId, record.Elapsed.TotalMilliseconds);
        }

        Measure(record);
    }

    /// <summary>Notes a failure that is no fault of the caller.</summary>
    public Outcome Fault(CallRecord record, Exception exception)
    {
        var outcome = Outcome.Failed(exception is ControlPlaneStorageException ? ProtocolError.Unavailable : ProtocolError.Internal);
        Failed(exception, ActionOf(record), outcome.RequestId);
        return outcome;
    }

    public void Abandoned(CallRecord record)
    {
        GivenUp(ActionOf(record), record.User);
        Measure(record);
    }

    public void Faulted(CallRecord record)
    {
        ConnectionEnded(ActionOf(record), record.User, record.Outcome is null ? "before" : "after");
        Measure(record);
    }

    private static void Measure(CallRecord record) =>
        CallTelemetry.End(record.Activity, record, ActionOf(record), record.Elapsed, record.Outcome?.Error != ProtocolError.ActionNotFound);

    /// <summary>The action; of a call that names none of ours only as much as is safe in a line.</summary>
    private static string ActionOf(CallRecord record) => record.Call?.Action is not { } action ? "-"
        : ServiceActions.Find(action) is not null ? action
        : new([.. action.Where(char.IsAsciiLetterOrDigit).Take(MaximumNameLength)]);

    [LoggerMessage(1, LogLevel.Information, "{Action} by {User}: done, request {RequestId}, {Milliseconds:0.0} ms")]
    private partial void Answered(string action, string? user, string requestId, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "{Action} by {User}: {Status} {Code}, request {RequestId}, {Milliseconds:0.0} ms")]
    private partial void Refused(string action, string? user, int status, string code, string requestId, double milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "{Action} is not simulated, request {RequestId}")]
    private partial void NotSimulated(string action, string requestId);

    [LoggerMessage(4, LogLevel.Error, "{Action} failed, request {RequestId}")]
    private partial void Failed(Exception exception, string action, string requestId);

    [LoggerMessage(5, LogLevel.Information, "{Action} by {User}: the caller went away")]
    private partial void GivenUp(string action, string? user);

    [LoggerMessage(6, LogLevel.Warning, "{Action} by {User}: a fault ended the connection {Moment} it was done")]
    private partial void ConnectionEnded(string action, string? user, string moment);
}
