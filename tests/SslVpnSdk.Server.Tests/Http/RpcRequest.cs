using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Tests.Http;

/// <summary>A POST with the signature of version 1.0, over the request line and the form.</summary>
public sealed class RpcRequest(Uri endpoint, DateTimeOffset now, string action)
{
    /// <summary>What stands in the request line beside the parameters every call has.</summary>
    public Dictionary<string, string> Query { get; init; } = [];

    /// <summary>What stands in the form.</summary>
    public Dictionary<string, string> Form { get; init; } = [];

    public HttpRequestMessage Sign(AccessKey key)
    {
        var query = new Dictionary<string, string>(Query)
        {
            ["AccessKeyId"] = key.Id,
            ["Action"] = action,
            ["Format"] = "JSON",
            ["SignatureMethod"] = RpcSignature.Method,
            ["SignatureNonce"] = Guid.NewGuid().ToString("N"),
            ["SignatureType"] = "",
            ["SignatureVersion"] = RpcSignature.Version,
            ["Timestamp"] = now.UtcDateTime.ToString(ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture),
            ["Version"] = ServiceProtocol.Version,
        };
        query[RpcSignature.Parameter] = RpcSignature.Sign(key.Secret, RpcSignature.StringToSign("POST", query.Concat(Form)));
        return new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint, $"/?{CanonicalQuery.Of(query)}"))
        {
            Content = new StringContent(CanonicalQuery.Of(Form), null, "application/x-www-form-urlencoded"),
        };
    }
}
