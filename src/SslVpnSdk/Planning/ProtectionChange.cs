namespace SslVpnSdk.Planning;

/// <summary>A resource that is protected from now on, or not any more. The state remembers it, for the day when the document has the resource no longer.</summary>
/// <param name="Address">The resource.</param>
/// <param name="IsProtected">Whether no plan may delete it.</param>
public sealed record ProtectionChange(ResourceAddress Address, bool IsProtected);
