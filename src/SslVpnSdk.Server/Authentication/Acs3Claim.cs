using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authentication;

/// <summary>The claim of a call with the signature of version 3: it is among the headers.</summary>
internal sealed class Acs3Claim : SignatureClaim
{
    private const string ServicePrefix = "x-acs-";

    /// <summary>What has to be signed, or somebody between could change it. Of the others of the service, those that are sent.</summary>
    private static readonly string[] AlwaysSigned =
    [
        "host", ServiceProtocol.ActionHeader, ServiceProtocol.VersionHeader, ServiceProtocol.DateHeader, ServiceProtocol.NonceHeader,
        ServiceProtocol.PayloadHashHeader,
    ];

    private readonly string[] _signedHeaders;

    private Acs3Claim(string[] signedHeaders) => _signedHeaders = signedHeaders;

    public static Acs3Claim Of(ServiceCall call, string authorization)
    {
        var parts = Acs3Authorization.Parse(authorization);
        var unsigned = AlwaysSigned.Concat(call.Headers.Keys.Where(IsOfService))
            .FirstOrDefault(name => !parts.SignedHeaders.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (unsigned is not null)
        {
            throw ProtocolError.IncompleteSignature($"SignedHeaders does not name {unsigned}.").Refused();
        }

        if (parts.SignedHeaders.FirstOrDefault(name => call.Header(name) is null) is { } missing)
        {
            throw ProtocolError.IncompleteSignature($"SignedHeaders names {missing}, which was not sent.").Refused();
        }

        return new Acs3Claim(parts.SignedHeaders)
        {
            AccessKeyId = parts.Credential,
            TimeStamp = call.Header(ServiceProtocol.DateHeader)!,
            Nonce = call.Header(ServiceProtocol.NonceHeader)!,
            SecurityToken = call.Header(ServiceProtocol.SecurityTokenHeader),
            Signature = parts.Signature,
        };
    }

    public override void Verify(ServiceCall call, string secret)
    {
        var headers = _signedHeaders.Select(name => KeyValuePair.Create(name, call.Header(name)!)).ToArray();
        var request = Acs3Signature.CanonicalRequest(call.Method, call.Query, headers, Acs3Signature.HashOf(call.Body.Span));
        var text = Acs3Signature.StringToSign(request);
        if (!IsSignature(Acs3Signature.Sign(secret, text)))
        {
            throw ProtocolError.SignatureDoesNotMatch(
                $"Specified signature does not match our calculation. server StringToSign is [{text}] server CanonicalRequest is [{request}]").Refused();
        }
    }

    private static bool IsOfService(string name) => name.StartsWith(ServicePrefix, StringComparison.OrdinalIgnoreCase);
}
