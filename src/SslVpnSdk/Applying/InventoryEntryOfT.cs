namespace SslVpnSdk.Applying;

/// <summary>A resource that is there.</summary>
/// <typeparam name="T">What the control plane describes it by.</typeparam>
/// <param name="Name">The name in the document.</param>
/// <param name="Resource">The resource as the control plane describes it.</param>
public sealed record InventoryEntry<T>(string Name, T Resource);
