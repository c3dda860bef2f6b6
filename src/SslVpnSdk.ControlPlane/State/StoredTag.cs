namespace SslVpnSdk.ControlPlane.State;

/// <summary>A tag of a resource.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; empty for none.</param>
internal sealed record StoredTag(string Key, string Value);
