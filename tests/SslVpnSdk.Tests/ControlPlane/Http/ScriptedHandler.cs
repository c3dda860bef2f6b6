namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>Answers calls as a script says; the last step answers all that come after it.</summary>
internal sealed class ScriptedHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] steps) : HttpMessageHandler
{
    public List<SentCall> Calls { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add(new SentCall(
            request.Method.Method,
            request.RequestUri!,
            request.Content?.Headers.ContentLength,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase)));
        return steps[Math.Min(Calls.Count, steps.Length) - 1](cancellationToken);
    }
}
