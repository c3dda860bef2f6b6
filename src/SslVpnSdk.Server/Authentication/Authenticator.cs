using SslVpnSdk.ControlPlane.Actions;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authentication;

/// <summary>Finds out who calls: by the key, the signature, the time and the nonce of the call.</summary>
internal sealed class Authenticator(IPrincipals principals, TimeProvider time)
{
    private readonly NonceLedger _nonces = new(time);

    /// <summary>Who made the call, and its nonce. It is refused unless it is signed, recent, and made for the first time.</summary>
    /// <param name="call">The call.</param>
    /// <param name="skew">How far the server's clock is off for this call; asked for when the key is known.</param>
    public (Principal Caller, CallNonce Nonce) Authenticate(ServiceCall call, Func<TimeSpan> skew)
    {
        SignatureClaim claim = call.Header("Authorization") is { Length: > 0 } authorization ? Acs3Claim.Of(call, authorization) : RpcClaim.Of(call);
        var principal = principals.Find(claim.AccessKeyId) ?? throw ProtocolError.KeyNotFound.Refused();
        if (!principal.IsActive)
        {
            throw ProtocolError.KeyInactive.Refused();
        }

        if (principal.Key.SecurityToken != claim.SecurityToken)
        {
            throw ProtocolError.SecurityTokenMalformed.Refused();
        }

        var now = time.GetUtcNow();
        var signedAt = TimeStamp.Read(claim.TimeStamp, now + skew());
        claim.Verify(call, principal.Key.Secret);

        // Only a call that is signed uses up its nonce: nobody else can take nonces away.
        var nonce = new CallNonce(claim.AccessKeyId, claim.Nonce, signedAt, signedAt + TimeStamp.Tolerance, now);
        _nonces.Use(nonce);
        return (principal, nonce);
    }
}
