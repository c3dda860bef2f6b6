using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace SslVpnSdk.ControlPlane.Signing;

/// <summary>The signature of RPC calls of version 1.0, <c>HMAC-SHA1</c>, which travels as the parameter <c>Signature</c>.</summary>
internal static class RpcSignature
{
    public const string Parameter = "Signature";
    public const string Method = "HMAC-SHA1";
    public const string Version = "1.0";

    /// <summary>What is signed of a call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="parameters">The parameters of the request line and of the form, decoded; the signature itself is left out.</param>
    public static string StringToSign(string method, IEnumerable<KeyValuePair<string, string>> parameters) =>
        $"{method}&%2F&{Uri.EscapeDataString(CanonicalQuery.Of(parameters.Where(parameter => parameter.Key != Parameter)))}";

    [SuppressMessage("Security", "CA5350", Justification = "The service and its clients use this algorithm; version 3 is the one without it.")]
    public static string Sign(string secret, string stringToSign) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes($"{secret}&"), Encoding.UTF8.GetBytes(stringToSign)));
}
