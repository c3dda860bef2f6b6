namespace SslVpnSdk.Rules;

/// <summary>The path of a resource in the document, <c>resources[2]</c>; a text only where it is reported.</summary>
/// <param name="Index">The position of the resource.</param>
internal readonly record struct ResourcePath(int Index)
{
    public override string ToString() => $"resources[{Index}]";
}
