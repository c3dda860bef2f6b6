namespace SslVpnSdk.Planning;

/// <summary>An attribute that was changed outside of the deployment since it was last recorded.</summary>
/// <param name="Name">The name of the property in the document.</param>
/// <param name="Recorded">The value that was recorded.</param>
/// <param name="Now">The value in the control plane; null when it has none there.</param>
public sealed record AttributeDrift(string Name, string Recorded, string? Now);
