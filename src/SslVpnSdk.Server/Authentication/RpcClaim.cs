using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authentication;

/// <summary>The claim of a call with the signature of version 1.0: it is among the parameters.</summary>
internal sealed class RpcClaim : SignatureClaim
{
    public static RpcClaim Of(ServiceCall call)
    {
        var claim = new RpcClaim
        {
            AccessKeyId = Needed(call.Parameter("AccessKeyId"), "AccessKeyId"),
            TimeStamp = Needed(call.Parameter("Timestamp"), "Timestamp"),
            Nonce = Needed(call.Parameter("SignatureNonce"), "SignatureNonce"),
            SecurityToken = call.Parameter("SecurityToken") is { Length: > 0 } token ? token : null,
            Signature = Needed(call.Parameter(RpcSignature.Parameter), RpcSignature.Parameter),
        };
        return call.Parameter("SignatureMethod") == RpcSignature.Method && call.Parameter("SignatureVersion") == RpcSignature.Version
            ? claim
            : throw ProtocolError.InvalidSignatureMethod.Refused();
    }

    public override void Verify(ServiceCall call, string secret)
    {
        var text = RpcSignature.StringToSign(call.Method, call.Parameters);
        if (!IsSignature(RpcSignature.Sign(secret, text)))
        {
            // A client of the service cuts the message at this very text, and compares what follows with its own.
            throw ProtocolError.SignatureDoesNotMatch(
                $"Specified signature is not matched with our calculation. server string to sign is:{text}").Refused();
        }
    }
}
