namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Sends a call once.</summary>
internal sealed class CallTransport : IDisposable
{
    /// <summary>Far above the largest answer: 50 certificates with their keys.</summary>
    private const int LargestAnswer = 16 * 1024 * 1024;

    private readonly CallSigner _signer;
    private readonly ServerClock _clock;
    private readonly HttpClient _client;

    public CallTransport(CallSigner signer, ServerClock clock, RpcControlPlaneOptions options)
    {
        _signer = signer;
        _clock = clock;
        _client = new HttpClient(options.Handler ?? NewHandler(signer.IsLoopback, options.AttemptTimeout), disposeHandler: options.Handler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }

    public async Task<Attempt> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        try
        {
            using var request = _signer.Sign(call, _clock.Now);
            using var response = await _client.SendAsync(request, cancellationToken);
            var attempt = await AnswerReader.ReadAsync(response, _clock.Now, cancellationToken);
            if (attempt is { Refusal.Code: ControlPlaneFaults.TimeStampExpired, Date: { } date })
            {
                _clock.Set(date);
            }

            return attempt;
        }
        catch (Exception exception) when (NetworkFault.Of(exception) is not null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return NetworkFault.Of(exception)!;
        }
    }

    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler NewHandler(bool isLoopback, TimeSpan attemptTimeout) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !isLoopback,
        ConnectTimeout = TimeSpan.FromTicks(Math.Min(attemptTimeout.Ticks, TimeSpan.TicksPerSecond * 5)),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
