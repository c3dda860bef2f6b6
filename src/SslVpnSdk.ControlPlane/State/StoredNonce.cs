namespace SslVpnSdk.ControlPlane.State;

/// <summary>The nonce of a signed call that changed something, kept while the call could be made again.</summary>
/// <param name="Id">When the call was signed, by whom, and the nonce: calls of one time stand together.</param>
/// <param name="ExpiresAt">When the time stamp of the call expires.</param>
internal sealed record StoredNonce(string Id, DateTimeOffset ExpiresAt) : IStored;
