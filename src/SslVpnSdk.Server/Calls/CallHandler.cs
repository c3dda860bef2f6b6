using Microsoft.AspNetCore.Http;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Authorization;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server.Calls;

/// <summary>Answers a call: reads it, finds out who makes it, does it, and says what came of it. Whatever happens, in the service's form.</summary>
internal sealed class CallHandler(
    EmbeddedControlPlane controlPlane, Authenticator authenticator, Authorizer authorizer, FaultInjector faults, TimeProvider time, CallLog log)
{
    /// <summary>The actions that the service's own description has for POST alone.</summary>
    private static readonly string[] PostOnly = ["MoveVpnResourceGroup"];

    public async Task HandleAsync(HttpContext context)
    {
        var record = log.Begin();
        try
        {
            record.Call = await CallReader.ReadAsync(context.Request);
            await AnswerAsync(record.Call, record, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Abandon(context, record);
            return;
        }
        catch (IOException exception) when (record.Call is null && exception is not BadHttpRequestException)
        {
            Abandon(context, record);
            return;
        }
        catch (ConnectionFaultException fault)
        {
            log.Faulted(record);
            await EndConnectionAsync(context, record, fault.IsCut);
            return;
        }
        catch (Exception exception)
        {
            record.Outcome = Outcome.Of(exception) ?? log.Fault(record, exception);
        }

        log.End(record);
        await AnswerWriter.WriteAsync(context.Response, IsJson(context, record), record.Outcome!);
    }

    /// <summary>The server would go on to read the rest of the request, which will not come, and log that as a fault of its own.</summary>
    private void Abandon(HttpContext context, CallRecord record)
    {
        context.Abort();
        log.Abandoned(record);
    }

    private static async Task EndConnectionAsync(HttpContext context, CallRecord record, bool isCut)
    {
        if (isCut)
        {
            var outcome = record.Outcome ?? Outcome.Failed(ProtocolError.Unavailable);
            await AnswerWriter.WriteHalfAsync(context.Response, IsJson(context, record), outcome);
        }

        context.Abort();
    }

    private static bool IsJson(HttpContext context, CallRecord record) =>
        AnswerFormat.IsJson(context.Request, record.Call);

    private async Task AnswerAsync(ServiceCall call, CallRecord record, CancellationToken cancellationToken)
    {
        var action = call.Action is { Length: > 0 } name ? name : throw ProtocolError.Missing("Action").Refused();
        var version = call.Version is { Length: > 0 } said ? said : throw ProtocolError.Missing("Version").Refused();
        if (version != ServiceProtocol.Version)
        {
            throw ProtocolError.InvalidVersion.Refused();
        }

        var type = ServiceActions.Find(action) ?? throw ProtocolError.ActionNotFound.Refused();
        if (HttpMethods.IsGet(call.Method) && PostOnly.Contains(action))
        {
            throw ProtocolError.UnsupportedMethod.Refused();
        }

        // A fault is for a call that would be done: no stranger uses one up.
        var (caller, nonce) = authenticator.Authenticate(call, () => new CallFaults(faults.Next(action, isAuthenticated: false), time).ClockSkew);
        record.User = caller.Name;
        authorizer.Authorize(caller, call, action);
        var striking = new CallFaults(faults.Next(action, isAuthenticated: true), time);
        await striking.BeforeAsync(cancellationToken);
        var request = RequestShape.Of(type).Read(new ParameterSet(call.Parameters));
        record.Outcome = Outcome.Done(await controlPlane.CallAsync(request, nonce, striking.Delay, cancellationToken));
        striking.After();
    }
}
