namespace SslVpnSdk;

/// <summary>A parameter of a stack: an opaque value that the deployment gives. It can stand wherever an id can.</summary>
public sealed class StackParameter
{
    internal StackParameter(string name) => Name = name;

    /// <summary>The name by which the deployment gives the value.</summary>
    public string Name { get; }
}
