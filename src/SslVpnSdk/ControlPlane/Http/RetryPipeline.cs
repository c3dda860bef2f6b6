using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Sends a call until it has an answer, or there is no use in sending it again.</summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<OutgoingCall> Call = new("call");

    private readonly ResiliencePipeline<Attempt> _pipeline;

    public RetryPipeline(RpcControlPlaneOptions options) => _pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.TimeProvider }
        .AddRetry(new RetryStrategyOptions<Attempt>
        {
            // The call itself counts: to set the clock costs it no attempt.
            MaxRetryAttempts = options.Attempts + 1,
            ShouldHandle = arguments => ValueTask.FromResult(
                AttemptOf(arguments.Outcome) is { Answer: null } attempt && CallOf(arguments.Context).Note(attempt)),
            DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(CallOf(arguments.Context).Delay),
        })
        .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = arguments => ValueTask.FromResult(CallOf(arguments.Context).AttemptTimeout) })
        .Build();

    /// <summary>The last attempt.</summary>
    public async Task<Attempt> RunAsync(OutgoingCall call, CallTransport transport, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Call, call);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, state) => await state.transport.SendAsync(state.call, context.CancellationToken), context, (transport, call));
        }
        catch (TimeoutRejectedException exception)
        {
            return NetworkFault.TimedOut(exception.Timeout, exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Attempt? AttemptOf(Outcome<Attempt> outcome) =>
        outcome.Exception is TimeoutRejectedException timeout ? NetworkFault.TimedOut(timeout.Timeout, timeout) : outcome.Result;

    private static OutgoingCall CallOf(ResilienceContext context) =>
        context.Properties.TryGetValue(Call, out var call) ? call : throw new InvalidOperationException("The pipeline was run without a call.");
}
