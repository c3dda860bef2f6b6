using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Authentication;

/// <summary>The header <c>Authorization</c> of the signature of version 3.</summary>
/// <param name="Credential">The id of the access key.</param>
/// <param name="SignedHeaders">The names of the signed headers, in lower case, in the order given.</param>
/// <param name="Signature">The signature in lower-case hexadecimal.</param>
internal sealed record Acs3Authorization(string Credential, string[] SignedHeaders, string Signature)
{
    /// <summary>More than any client signs; what has to be found among the headers of a call is so bounded.</summary>
    private const int MaximumHeaders = 64;

    public static Acs3Authorization Parse(string header)
    {
        var space = header.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || header[..space] != Acs3Signature.Algorithm)
        {
            throw ProtocolError.InvalidSignatureMethod.Refused();
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in header[(space + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !parts.TryAdd(part[..equals], part[(equals + 1)..]))
            {
                throw ProtocolError.IncompleteSignature($"'{part}' in Authorization is not one part of name=value.").Refused();
            }
        }

        var signedHeaders = Part("SignedHeaders").Split(';');
        return signedHeaders.Length <= MaximumHeaders
            ? new Acs3Authorization(Part("Credential"), signedHeaders, Part("Signature"))
            : throw ProtocolError.IncompleteSignature($"SignedHeaders names more than {MaximumHeaders} headers.").Refused();

        string Part(string name) => parts.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw ProtocolError.IncompleteSignature($"Authorization has no {name}.").Refused();
    }
}
