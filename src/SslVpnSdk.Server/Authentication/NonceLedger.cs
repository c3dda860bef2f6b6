using SslVpnSdk.ControlPlane.Actions;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Authentication;

/// <summary>The nonces of the calls that could be made again: those whose time stamp has not expired.</summary>
internal sealed class NonceLedger(TimeProvider time)
{
    /// <summary>Twice as long as the longest that clients make.</summary>
    private const int MaximumLength = 128;

    private readonly Lock _lock = new();
    private readonly HashSet<(string AccessKeyId, string Nonce)> _used = [];
    private readonly PriorityQueue<(string AccessKeyId, string Nonce), DateTimeOffset> _byExpiry = new();

    /// <summary>Uses a nonce, or refuses the call when that was done.</summary>
    public void Use(CallNonce nonce)
    {
        if (nonce.Nonce.Length is 0 or > MaximumLength)
        {
            throw ProtocolError.IncompleteSignature($"the nonce must have 1 to {MaximumLength} characters.").Refused();
        }

        lock (_lock)
        {
            var now = time.GetUtcNow();
            while (_byExpiry.TryPeek(out var oldest, out var expiry) && expiry < now)
            {
                _byExpiry.Dequeue();
                _used.Remove(oldest);
            }

            if (!_used.Add((nonce.AccessKeyId, nonce.Nonce)))
            {
                throw ProtocolError.NonceUsed.Refused();
            }

            _byExpiry.Enqueue((nonce.AccessKeyId, nonce.Nonce), nonce.ExpiresAt);
        }
    }
}
