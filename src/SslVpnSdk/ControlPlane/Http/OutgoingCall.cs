using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>A call with what came of it so far.</summary>
internal sealed class OutgoingCall
{
    private static readonly string[] Reading = ["Describe", "List", "Get"];

    private readonly bool _isChange;
    private readonly bool _isRepeatable;
    private readonly RpcControlPlaneOptions _options;
    private readonly long _startedAt;
    private Attempt? _last;
    private int _attempts;
    private bool _mayBeDone;
    private bool _hasSetTheClock;

    private OutgoingCall(string action, KeyValuePair<string, string>[] parameters, bool isChange, bool isRepeatable, RpcControlPlaneOptions options)
    {
        Action = action;
        Parameters = parameters;
        _isChange = isChange;
        _isRepeatable = isRepeatable;
        _options = options;
        _startedAt = options.TimeProvider.GetTimestamp();
    }

    public string Action { get; }

    /// <summary>The parameters, the token among them: each attempt has the same.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>The wait before the next attempt, once it is known that there is one.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>How long the next attempt may take.</summary>
    public TimeSpan AttemptTimeout =>
        TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, Math.Min(_options.AttemptTimeout.Ticks, Remaining.Ticks)));

    private TimeSpan Remaining => _options.TotalTimeout - _options.TimeProvider.GetElapsedTime(_startedAt);

    public static OutgoingCall Of<TResponse>(ControlPlaneRequest<TResponse> request, RpcControlPlaneOptions options)
        where TResponse : class
    {
        var parameters = RequestShape.Of(request.GetType()).Write(request).ToList();
        var isChange = !Reading.Any(word => request.Action.StartsWith(word, StringComparison.Ordinal)) && request is not IDryRunRequest { DryRun: true };
        var idempotent = request as IIdempotentRequest;
        if (isChange && idempotent is { ClientToken: null })
        {
            parameters.Add(new(nameof(IIdempotentRequest.ClientToken), options.NewClientToken()));
        }

        return new OutgoingCall(request.Action, [.. parameters], isChange, !isChange || idempotent is not null, options);
    }

    /// <summary>Takes note of an attempt, and says whether there is to be another.</summary>
    public bool Note(Attempt attempt)
    {
        _last = attempt;
        _attempts++;
        _mayBeDone |= attempt.MayBeDone;
        if (attempt is { Refusal.Code: ControlPlaneFaults.TimeStampExpired, Date: not null } && !_hasSetTheClock)
        {
            // The fault was the clock's, so it costs the call no attempt.
            _hasSetTheClock = true;
            _attempts--;
            Delay = TimeSpan.Zero;
            return true;
        }

        if (!attempt.IsTransient || (attempt.MayBeDone && !_isRepeatable) || _attempts >= _options.Attempts)
        {
            return false;
        }

        Delay = Backoff(_attempts) is var backoff && attempt.Wait is { } wait && wait > backoff ? wait : backoff;
        return Delay < Remaining;
    }

    /// <summary>Why the call has no answer, after its last attempt.</summary>
    public Exception Failure(Uri endpoint) => _last switch
    {
        { Refusal: { } refusal } when !_isChange || !_mayBeDone || refusal.Status >= 500 || !ControlPlaneFaults.IsBeforeTheAction(refusal) => refusal,
        { Refusal: { } refusal } => Unanswered(endpoint, $"an attempt had no answer, and the last was refused: {ControlPlaneFaults.Describe(refusal)}", refusal),
        { Fault: { } fault } => Unanswered(endpoint, fault, _last.Cause),
        _ => throw new InvalidOperationException("The call has an answer."),
    };

    /// <summary>The answer is no answer to this call.</summary>
    public UnansweredCallException Misunderstood(Uri endpoint, Exception cause)
    {
        _mayBeDone = true;
        return Unanswered(endpoint, $"the answer is none to this call: {cause.Message.ReplaceLineEndings(" ").TrimEnd('.')}", cause);
    }

    private UnansweredCallException Unanswered(Uri endpoint, string fault, Exception? cause)
    {
        var attempts = _attempts > 1 ? $" in {_attempts} attempts" : "";
        var effect = !_isChange ? "" : _mayBeDone ? " Whether it was done is not known." : " It was not done.";
        return new UnansweredCallException(
            $"{Action} has no answer from {endpoint.GetLeftPart(UriPartial.Authority)}{attempts}: {fault}.{effect}", _isChange && _mayBeDone, cause);
    }

    private TimeSpan Backoff(int attempts)
    {
        var full = TimeSpan.FromTicks((long)Math.Min(_options.LongestDelay.Ticks, _options.FirstDelay.Ticks * Math.Pow(2, attempts - 1)));
        return full - (full / 2 * _options.Jitter());
    }
}
