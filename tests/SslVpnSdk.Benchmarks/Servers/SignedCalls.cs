using System.Globalization;
using System.Text;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>Signed calls, byte by byte, made before they are timed: only the server's work is to be measured.</summary>
internal static class SignedCalls
{
    /// <summary>A call.</summary>
    /// <param name="endpoint">The server it is for.</param>
    /// <param name="key">The key to sign with.</param>
    /// <param name="action">The action.</param>
    /// <param name="parameters">Its parameters.</param>
    public static byte[] Of(Uri endpoint, AccessKey key, string action, params IEnumerable<(string Name, string Value)> parameters)
    {
        var query = parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToList();
        var payload = Acs3Signature.HashOf([]);
        KeyValuePair<string, string>[] headers =
        [
            new("host", endpoint.Authority),
            new(ServiceProtocol.ActionHeader, action),
            new(ServiceProtocol.PayloadHashHeader, payload),
            new(ServiceProtocol.DateHeader, DateTime.UtcNow.ToString(ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture)),
            new(ServiceProtocol.NonceHeader, Guid.NewGuid().ToString("N")),
            new(ServiceProtocol.VersionHeader, ServiceProtocol.Version),
        ];
        var text = Acs3Signature.StringToSign(Acs3Signature.CanonicalRequest("POST", query, headers, payload));
        return Encoding.UTF8.GetBytes(
            $"POST /?{CanonicalQuery.Of(query)} HTTP/1.1\r\n"
            + string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))
            + $"accept: application/json\r\ncontent-length: 0\r\nauthorization: {Acs3Signature.Algorithm} Credential={key.Id},"
            + $"SignedHeaders={string.Join(';', headers.Select(header => header.Key))},Signature={Acs3Signature.Sign(key.Secret, text)}\r\n\r\n");
    }
}
