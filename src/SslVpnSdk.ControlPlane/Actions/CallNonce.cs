using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// What makes a signed call one that is made once. A change keeps it in its own transaction, so that another process of the same database,
/// or this one after a restart, refuses the same call.
/// </summary>
/// <param name="AccessKeyId">The key that signed the call.</param>
/// <param name="Nonce">The nonce of the call.</param>
/// <param name="SignedAt">The time stamp of the call.</param>
/// <param name="ExpiresAt">When the time stamp expires, which is when the call cannot be made again anyway.</param>
/// <param name="Now">The time by which callers sign. That of the control plane may be another, faster or standing still.</param>
internal sealed record CallNonce(string AccessKeyId, string Nonce, DateTimeOffset SignedAt, DateTimeOffset ExpiresAt, DateTimeOffset Now)
{
    /// <summary>Uses the nonce up.</summary>
    /// <exception cref="RefusalException">That was done.</exception>
    public void Use(StateTransaction state)
    {
        state.Nonces.Query.WhereReached(NonceKeys.ExpiresAt, Now).Remove();
        var id = $"{KeyText.Of(SignedAt)}/{AccessKeyId}/{Nonce}";
        if (state.Nonces.Find(id) is not null)
        {
            throw ActionContext.Refuse(ApiError.NonceUsed);
        }

        state.Nonces.Add(new StoredNonce(id, ExpiresAt));
    }
}
