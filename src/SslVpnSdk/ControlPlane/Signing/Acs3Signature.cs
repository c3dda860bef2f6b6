using System.Security.Cryptography;
using System.Text;

namespace SslVpnSdk.ControlPlane.Signing;

/// <summary>The signature of version 3, <c>ACS3-HMAC-SHA256</c>, which travels in the header <c>Authorization</c>.</summary>
internal static class Acs3Signature
{
    public const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>What is signed of a call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="query">The parameters of the request line, decoded.</param>
    /// <param name="headers">The headers that are signed, in the order of their lower-case names.</param>
    /// <param name="payloadHash">The SHA-256 of the body, in lower-case hexadecimal.</param>
    public static string CanonicalRequest(
        string method,
        IEnumerable<KeyValuePair<string, string>> query,
        IReadOnlyCollection<KeyValuePair<string, string>> headers,
        string payloadHash)
    {
        var text = new StringBuilder($"{method}\n/\n{CanonicalQuery.Of(query)}\n");
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(':').Append(value.Trim()).Append('\n');
        }

        return text.Append('\n').AppendJoin(';', headers.Select(header => header.Key)).Append('\n').Append(payloadHash).ToString();
    }

    public static string StringToSign(string canonicalRequest) => $"{Algorithm}\n{HashOf(Encoding.UTF8.GetBytes(canonicalRequest))}";

    public static string Sign(string secret, string stringToSign) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(stringToSign)));

    /// <summary>The SHA-256 of a body, in lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));
}
