using Microsoft.AspNetCore.Http;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Calls;

/// <summary>Reads calls, within bounds.</summary>
internal static class CallReader
{
    /// <summary>Far above any call of the product: the longest has 20 tags on 50 resources.</summary>
    public const int MaximumParameters = 1000;

    private const string FormType = "application/x-www-form-urlencoded";

    public static async Task<ServiceCall> ReadAsync(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            throw ProtocolError.UnsupportedMethod.Refused();
        }

        if (request.Path is { HasValue: true, Value: not "/" })
        {
            throw ProtocolError.ActionNotFound.Refused();
        }

        var body = await RequestBody.ReadAsync(request);
        var query = new ParameterCollector();
        query.Add(request.QueryString.Value);
        var all = query;
        if (body.Length > 0 && IsForm(request.ContentType))
        {
            all = new ParameterCollector(query);
            all.Add(RequestBody.Text(body));
        }

        return new ServiceCall
        {
            Method = request.Method,
            Headers = request.Headers,
            Query = query.Values,
            Parameters = all.Values,
            Body = body,
            SourceAddress = request.HttpContext.Connection.RemoteIpAddress,
            IsSecure = request.IsHttps,
        };
    }

    private static bool IsForm(string? contentType) => contentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) ?? false;
}
