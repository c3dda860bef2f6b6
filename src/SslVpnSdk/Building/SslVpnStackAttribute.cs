namespace SslVpnSdk;

/// <summary>Names a stack. Put it on a partial class that derives from <see cref="SslVpnStack"/>.</summary>
/// <param name="name">The name, the first part of the document's file name: lower-case letters, digits and hyphens, first a letter or digit.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SslVpnStackAttribute(string name) : Attribute
{
    /// <summary>The stack's name.</summary>
    public string Name { get; } = name;

    /// <summary>The environments the stack can be deployed to, each with a document of its own; none by default.</summary>
    public string[] Environments { get; set; } = [];
}
