using Microsoft.AspNetCore.Http;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Authorization;

namespace SslVpnSdk.Server.Calls;

/// <summary>Answers a call: reads it, finds out who makes it, does it, and says what came of it. Whatever happens, in the service's form.</summary>
internal sealed class CallHandler(EmbeddedControlPlane controlPlane, Authenticator authenticator, Authorizer authorizer, CallLog log)
{
    public async Task HandleAsync(HttpContext context)
    {
        var record = log.Begin();
        try
        {
            var call = record.Call = await CallReader.ReadAsync(context.Request, context.RequestAborted);
            record.Outcome = await AnswerAsync(call, record, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.Abandoned(record);
            return;
        }
        catch (Exception exception)
        {
            record.Outcome = Outcome.Of(exception) ?? log.Fault(record, exception);
        }

        log.End(record);
        var isJson = AnswerFormat.IsJson(context.Request, record.Call?.Parameter("Format"));
        await AnswerWriter.WriteAsync(context.Response, isJson, record.Outcome);
    }

    private async Task<Outcome> AnswerAsync(ServiceCall call, CallRecord record, CancellationToken cancellationToken)
    {
        var action = call.Action is { Length: > 0 } name ? name : throw ProtocolError.Missing("Action").Refused();
        var version = call.Version is { Length: > 0 } said ? said : throw ProtocolError.Missing("Version").Refused();
        if (version != ServiceProtocol.Version)
        {
            throw ProtocolError.InvalidVersion.Refused();
        }

        var type = ServiceActions.Find(action) ?? throw ProtocolError.ActionNotFound.Refused();
        var caller = authenticator.Authenticate(call);
        record.User = caller.Name;
        authorizer.Authorize(caller, call, action);
        var answer = await controlPlane.CallAsync(RequestShape.Of(type).Read(new ParameterSet(call.Parameters)), cancellationToken);
        return Outcome.Done(answer);
    }
}
