using System.Text.Json;
using System.Text.Json.Nodes;
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
            return JsonNode.DeepEquals(Given(JsonNode.Parse(kept.Request)!.AsObject()), parameters)
                ? KeptAnswerJson.Read<TResponse>(kept.Response)
                : throw ActionContext.Refuse(ApiError.TokenReused);
        }

        var answer = Checked(request, handle());
        context.State.Answers.Add(new StoredAnswer(id, parameters.ToJsonString(), KeptAnswerJson.Write(answer)));
        return answer;
    }

    /// <summary>A dry run got as far as its answer: it is refused so that its change is undone.</summary>
    private static TResponse Checked<TResponse>(ControlPlaneRequest<TResponse> request, TResponse answer)
        where TResponse : class =>
        request is IDryRunRequest { DryRun: true } ? throw ActionContext.Refuse(ApiError.DryRun) : answer;

    private static JsonObject Parameters(object request)
    {
        var parameters = JsonSerializer.SerializeToNode(request, request.GetType())!.AsObject();
        parameters.Remove(nameof(IIdempotentRequest.ClientToken));
        return Given(parameters);
    }

    /// <summary>The parameters that have a value: a later version of this program knows more of them, and the call is the same.</summary>
    private static JsonObject Given(JsonObject parameters)
    {
        foreach (var (name, _) in parameters.Where(parameter => parameter.Value is null).ToList())
        {
            parameters.Remove(name);
        }

        return parameters;
    }
}
