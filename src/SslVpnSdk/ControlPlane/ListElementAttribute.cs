namespace SslVpnSdk.ControlPlane;

/// <summary>Names the inner property of a list on the wire, where the service wraps it: <c>"SslVpnServers": {"SslVpnServer": [...]}</c>.</summary>
/// <param name="name">The name of the inner property.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListElementAttribute(string name) : Attribute
{
    /// <summary>The name of the inner property.</summary>
    public string Name { get; } = name;
}
