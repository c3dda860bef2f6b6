namespace SslVpnSdk.ControlPlane.State;

/// <summary>The certificate authority of an SSL server.</summary>
/// <param name="Certificate">Its certificate in PEM.</param>
/// <param name="Key">Its private key in PEM.</param>
internal sealed record StoredAuthority(string Certificate, string Key);
