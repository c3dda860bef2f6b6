namespace SslVpnSdk.ControlPlane;

/// <summary>A call that can be repeated without doing its change twice.</summary>
public interface IIdempotentRequest
{
    /// <summary>
    /// A token of at most 64 ASCII characters: a later call of the action with the same token and parameters repeats the answer
    /// instead of the change. A refused call leaves its token unused. Null: none.
    /// </summary>
    string? ClientToken { get; }
}
