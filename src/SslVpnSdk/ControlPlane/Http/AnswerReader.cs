using System.Globalization;
using System.Net;
using System.Text;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Tells answers and refusals of the service from what something between answers.</summary>
internal static class AnswerReader
{
    private const int ExcerptLength = 120;
    private const string SignedText = "server StringToSign is";

    public static async Task<Attempt> ReadAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var attempt = response.StatusCode == HttpStatusCode.OK && body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..]
            ? Attempt.Answered(body)
            : response.StatusCode >= HttpStatusCode.BadRequest && ErrorBody.Parse(body) is { } error
                ? Attempt.Refused(Refusal(response.StatusCode, error))
                : Foreign(response, body);
        return attempt with { Wait = ServerWait.Of(response.Headers, now), Date = response.Headers.Date };
    }

    private static ControlPlaneException Refusal(HttpStatusCode status, WireError error) =>
        new((int)status, error.Code, WithoutHeaders(error.Message ?? error.Code), error.RequestId, error.RuleId);

    /// <summary>A signature that does not match is answered with all that was signed, a temporary key's token included.</summary>
    private static string WithoutHeaders(string message) =>
        message.IndexOf(SignedText, StringComparison.OrdinalIgnoreCase) is >= 0 and var start ? message[..start].TrimEnd() : message;

    /// <summary>A proxy that says no did not pass the call on; one that says anything else may have.</summary>
    private static Attempt Foreign(HttpResponseMessage response, byte[] body)
    {
        var status = (int)response.StatusCode;
        var isTransient = response.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout;
        var wasPassedOn = status is < 300 or >= 500 || response.StatusCode == HttpStatusCode.RequestTimeout;
        return Attempt.Failed($"no answer of the service but {Describe(response, body)}", isTransient, wasPassedOn);
    }

    private static string Describe(HttpResponseMessage response, byte[] body)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode}");
        if (!string.IsNullOrEmpty(response.ReasonPhrase))
        {
            text.Append(' ').Append(response.ReasonPhrase);
        }

        text.Append(body.Length == 0 ? " without a body" : $", {response.Content.Headers.ContentType?.MediaType ?? "of no type"}");

        // What came with success may be an answer after all, and hold a key.
        if (!response.IsSuccessStatusCode && body.Length > 0)
        {
            var words = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, ExcerptLength)))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            text.Append(": '").AppendJoin(' ', words).Append(body.Length > ExcerptLength ? "…'" : "'");
        }

        return text.ToString();
    }
}
