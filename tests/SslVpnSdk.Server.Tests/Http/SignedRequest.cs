using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Tests.Http;

/// <summary>A call with the signature of version 3, written out so that a test can break each part.</summary>
public sealed class SignedRequest(Uri endpoint, DateTimeOffset now, string action, params (string Name, string Value)[] parameters)
{
    /// <summary>Where it is sent. The header host, which is signed, stays that of the first.</summary>
    public Uri Endpoint { get; set; } = endpoint;

    /// <summary>What is sent and signed.</summary>
    public SortedDictionary<string, string> Headers { get; } = new(StringComparer.Ordinal)
    {
        ["host"] = endpoint.Authority,
        [ServiceProtocol.ActionHeader] = action,
        [ServiceProtocol.VersionHeader] = ServiceProtocol.Version,
        [ServiceProtocol.DateHeader] = now.UtcDateTime.ToString(ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture),
        [ServiceProtocol.NonceHeader] = Guid.NewGuid().ToString("N"),
        [ServiceProtocol.PayloadHashHeader] = Acs3Signature.HashOf([]),
    };

    /// <summary>What is sent and not signed.</summary>
    public Dictionary<string, string> OutsideSignature { get; } = new(StringComparer.Ordinal) { ["accept"] = "application/json" };

    /// <summary>Changes the header of the signature.</summary>
    public Func<string, string> Authorization { get; set; } = header => header;

    public HttpRequestMessage Sign(AccessKey key)
    {
        var pairs = parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToList();
        var canonical = Acs3Signature.CanonicalRequest("POST", pairs, Headers, Acs3Signature.HashOf([]));
        var signature = Acs3Signature.Sign(key.Secret, Acs3Signature.StringToSign(canonical));
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Endpoint, $"/?{CanonicalQuery.Of(pairs)}"));
        foreach (var (name, value) in Headers.Concat(OutsideSignature))
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        message.Headers.TryAddWithoutValidation("Authorization", Authorization(
            $"{Acs3Signature.Algorithm} Credential={key.Id},SignedHeaders={string.Join(';', Headers.Keys)},Signature={signature}"));
        return message;
    }
}
