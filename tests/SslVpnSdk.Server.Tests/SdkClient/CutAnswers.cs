namespace SslVpnSdk.Server.Tests.SdkClient;

/// <summary>A network that loses the first answers to each action, after their effect.</summary>
internal sealed class CutAnswers(int times) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly Dictionary<string, int> _lost = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var action = request.Headers.GetValues("x-acs-action").Single();
        var lost = _lost.GetValueOrDefault(action);
        if (lost == times)
        {
            return response;
        }

        _lost[action] = lost + 1;
        response.Dispose();
        throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was cut.");
    }
}
