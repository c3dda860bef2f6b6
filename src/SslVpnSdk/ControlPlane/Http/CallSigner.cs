using System.Globalization;
using System.Security.Cryptography;
using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Makes the requests of calls, as the cloud's own clients send them: all parameters in the query, an empty body, signature of version 3.</summary>
internal sealed class CallSigner(Uri endpoint, AccessKey accessKey)
{
    private const int NonceLength = 32;

    private static readonly string UserAgent = $"SslVpnSdk/{typeof(CallSigner).Assembly.GetName().Version!.ToString(3)}";
    private static readonly string EmptyBodyHash = Acs3Signature.HashOf([]);

    private readonly string _host = endpoint.IsDefaultPort ? HostOf(endpoint) : string.Create(CultureInfo.InvariantCulture, $"{HostOf(endpoint)}:{endpoint.Port}");

    public bool IsLoopback => endpoint.IsLoopback;

    /// <summary>A request with a nonce of its own: none is like the one before.</summary>
    public HttpRequestMessage Sign(OutgoingCall call, DateTimeOffset now)
    {
        var signed = SignedHeaders(call, now);
        var text = Acs3Signature.StringToSign(Acs3Signature.CanonicalRequest("POST", call.Parameters, signed, EmptyBodyHash));
        var names = string.Join(';', signed.Select(header => header.Key));
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint, $"/?{CanonicalQuery.Of(call.Parameters)}"))
        {
            // Bytes, if none: without a body the platform sends a request again by itself where a connection ends, under its old nonce.
            Content = new ByteArrayContent([]),
        };
        foreach (var (name, value) in signed)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"{Acs3Signature.Algorithm} Credential={accessKey.Id},SignedHeaders={names},Signature={Acs3Signature.Sign(accessKey.Secret, text)}");
        return request;
    }

    private static string HostOf(Uri endpoint) => endpoint.HostNameType == UriHostNameType.IPv6 ? $"[{endpoint.IdnHost}]" : endpoint.IdnHost;

    private SortedList<string, string> SignedHeaders(OutgoingCall call, DateTimeOffset now)
    {
        var headers = new SortedList<string, string>(StringComparer.Ordinal)
        {
            ["host"] = _host,
            [ServiceProtocol.ActionHeader] = call.Action,
            [ServiceProtocol.VersionHeader] = ServiceProtocol.Version,
            [ServiceProtocol.DateHeader] = now.UtcDateTime.ToString(ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture),
            [ServiceProtocol.NonceHeader] = RandomNumberGenerator.GetHexString(NonceLength, lowercase: true),
            [ServiceProtocol.PayloadHashHeader] = EmptyBodyHash,
            [ServiceProtocol.CredentialsProviderHeader] = accessKey.SecurityToken is null ? "static_ak" : "static_sts",
        };
        if (accessKey.SecurityToken is { } token)
        {
            headers.Add(ServiceProtocol.AccessKeyIdHeader, accessKey.Id);
            headers.Add(ServiceProtocol.SecurityTokenHeader, token);
        }

        return headers;
    }
}
