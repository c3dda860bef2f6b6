using System.Text.Json;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// Client tokens. An answer is kept in the transaction of its change, so a refused or interrupted call leaves its token unused;
/// a token with other parameters is refused with <c>IdempotentParameterMismatch</c>.
/// </summary>
internal static class RepeatedAnswers
{
    private const int MaximumLength = 64;

    public static TResponse For<TResponse>(ControlPlaneRequest<TResponse> request, ActionContext context, Func<TResponse> handle)
        where TResponse : class
    {
        if (request is not IIdempotentRequest { ClientToken: { } token })
        {
            return Checked(request, handle());
        }

        if (token.Length is 0 or > MaximumLength || !token.All(char.IsAscii))
        {
            throw ActionContext.Refuse(ApiError.TokenInvalid);
        }

        var id = $"{request.Action}/{token}";
        var parameters = Parameters(request);
        if (context.State.Answers.Find(id) is { } kept)
        {
            return kept.Request == parameters
                ? KeptAnswerJson.Read<TResponse>(kept.Response)
                : throw ActionContext.Refuse(ApiError.TokenReused);
        }

        var answer = Checked(request, handle());
        context.State.Answers.Add(new StoredAnswer(id, parameters, KeptAnswerJson.Write(answer)));
        return answer;
    }

    /// <summary>A dry run got as far as its answer: it is refused so that its change is undone.</summary>
    private static TResponse Checked<TResponse>(ControlPlaneRequest<TResponse> request, TResponse answer)
        where TResponse : class =>
        request is IDryRunRequest { DryRun: true } ? throw ActionContext.Refuse(ApiError.DryRun) : answer;

    private static string Parameters(object request)
    {
        var parameters = JsonSerializer.SerializeToNode(request, request.GetType())!.AsObject();
        parameters.Remove(nameof(IIdempotentRequest.ClientToken));
        return parameters.ToJsonString();
    }
}
