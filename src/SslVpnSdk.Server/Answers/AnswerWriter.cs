using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Answers;

/// <summary>Writes the answer to a call: whole, with its length, and never compressed, since clients do not expect that.</summary>
internal static class AnswerWriter
{
    private const string JsonType = "application/json;charset=utf-8";
    public const string XmlType = "text/xml;charset=utf-8";

    public static async Task WriteAsync(HttpResponse response, bool isJson, Outcome outcome) =>
        await response.Body.WriteAsync(Begin(response, isJson, outcome));

    /// <summary>Writes the first half of the answer, with the length of the whole.</summary>
    public static async Task WriteHalfAsync(HttpResponse response, bool isJson, Outcome outcome)
    {
        var bytes = Begin(response, isJson, outcome);
        await response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await response.Body.FlushAsync();
    }

    /// <summary>The body of an answer.</summary>
    public static byte[] Text(bool isJson, Outcome outcome, string host)
    {
        object body = outcome.Error is { } error ? Body(error, outcome, host) : outcome.Answer!;
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), WireJson.Options);
        return isJson ? json : XmlText.Of(json, outcome.Error is null ? body.GetType().Name : "Error");
    }

    private static byte[] Begin(HttpResponse response, bool isJson, Outcome outcome)
    {
        if (outcome.RetryAfter > TimeSpan.Zero)
        {
            response.Headers[ServiceProtocol.RetryAfterHeader] = ((long)outcome.RetryAfter.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        }

        var bytes = Text(isJson, outcome, response.HttpContext.Request.Host.Value ?? "");
        response.StatusCode = outcome.Error?.Status ?? StatusCodes.Status200OK;
        response.ContentType = isJson ? JsonType : XmlType;
        response.ContentLength = bytes.Length;
        return bytes;
    }

    private static WireError Body(ApiError error, Outcome outcome, string host) => new()
    {
        RequestId = outcome.RequestId,
        HostId = host,
        Code = error.Code,
        Message = error.Message,
        Recommend = $"https://api.aliyun.com/troubleshoot?q={Uri.EscapeDataString(error.Code)}&product=Vpc&requestId={outcome.RequestId}",
        RuleId = outcome.RuleId,
        AccessDeniedDetail = outcome.AccessDenied,
    };
}
