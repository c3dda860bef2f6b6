using System.Globalization;
using System.Net.Http.Headers;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>How long a service asks to wait before the next call.</summary>
internal static class ServerWait
{
    /// <param name="headers">The headers of its answer: <c>x-acs-retry-after</c> in milliseconds, or <c>Retry-After</c> in seconds or as a date.</param>
    /// <param name="now">The time, for an answer without a <c>Date</c>.</param>
    /// <returns>Not negative; null when it does not ask.</returns>
    public static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.TryGetValues(ServiceProtocol.RetryAfterHeader, out var values)
            && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        return headers.RetryAfter switch
        {
            { Delta: { } time } => time,
            { Date: { } date } => TimeSpan.FromTicks(Math.Max(0, (date - (headers.Date ?? now)).Ticks)),
            _ => null,
        };
    }
}
