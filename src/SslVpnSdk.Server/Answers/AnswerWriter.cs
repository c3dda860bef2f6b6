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
    private const string XmlType = "text/xml;charset=utf-8";

    public static Task WriteAsync(HttpResponse response, bool isJson, Outcome outcome) => outcome.Error is { } error
        ? WriteAsync(response, isJson, error.Status, Body(error, outcome, response.HttpContext.Request.Host), "Error")
        : WriteAsync(response, isJson, StatusCodes.Status200OK, outcome.Answer!, outcome.Answer!.GetType().Name);

    private static WireError Body(ApiError error, Outcome outcome, HostString host) => new()
    {
        RequestId = outcome.RequestId,
        HostId = host.Value ?? "",
        Code = error.Code,
        Message = error.Message,
        Recommend = $"https://api.aliyun.com/troubleshoot?q={Uri.EscapeDataString(error.Code)}&product=Vpc&requestId={outcome.RequestId}",
        RuleId = outcome.RuleId,
        AccessDeniedDetail = outcome.AccessDenied,
    };

    private static Task WriteAsync(HttpResponse response, bool isJson, int status, object body, string root)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), WireJson.Options);
        var bytes = isJson ? json : XmlText.Of(json, root);
        response.StatusCode = status;
        response.ContentType = isJson ? JsonType : XmlType;
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes).AsTask();
    }
}
