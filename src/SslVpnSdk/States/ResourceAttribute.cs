namespace SslVpnSdk.States;

/// <summary>An attribute of a resource as it was last known.</summary>
/// <param name="Name">The name of the property in the document.</param>
/// <param name="Value">The value, as plans write it; of what a resource stands on the id.</param>
public readonly record struct ResourceAttribute(string Name, string Value);
