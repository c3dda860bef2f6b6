using System.Security.Authentication;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>What failures of the network say about a call.</summary>
internal static class NetworkFault
{
    /// <summary>The attempt that ended with an exception; null for an exception that is none of the network's.</summary>
    public static Attempt? Of(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } tls =>
            Attempt.Failed(Text(tls), isTransient: tls.InnerException is not AuthenticationException, mayBeDone: false, tls),
        HttpRequestException { HttpRequestError: HttpRequestError.UserAuthenticationError } proxy =>
            Attempt.Failed(Text(proxy), isTransient: false, mayBeDone: false, proxy),
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError
        } unreached => Attempt.Failed(Text(unreached), isTransient: true, mayBeDone: false, unreached),
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } odd =>
            Attempt.Failed(Text(odd), isTransient: false, mayBeDone: true, odd),
        HttpRequestException or IOException => Attempt.Failed(Text(exception), isTransient: true, mayBeDone: true, exception),
        // Connecting has a bound of its own.
        OperationCanceledException { InnerException: TimeoutException timeout } =>
            Attempt.Failed(Text(timeout), isTransient: true, mayBeDone: false, exception),
        _ => null,
    };

    public static Attempt TimedOut(TimeSpan time, Exception cause) => Attempt.Failed(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no answer within {time.TotalSeconds:0.###} s"), isTransient: true, mayBeDone: true, cause);

    /// <summary>The messages of the platform say what failed, those inside them why.</summary>
    private static string Text(Exception exception)
    {
        var text = exception.InnerException is { } inner && !exception.Message.Contains(inner.Message, StringComparison.Ordinal)
            ? $"{exception.Message.TrimEnd('.')}: {inner.Message}"
            : exception.Message;
        return text.ReplaceLineEndings(" ").TrimEnd('.');
    }
}
