using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of nonces.</summary>
internal static class NonceKeys
{
    public static Key<StoredNonce> ExpiresAt { get; } = new("expires_at", nonce => KeyText.Of(nonce.ExpiresAt));

    public static TableDefinition<StoredNonce> Definition { get; } = new("nonces", ExpiresAt);
}
