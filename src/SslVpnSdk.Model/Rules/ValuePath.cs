namespace SslVpnSdk.Rules;

/// <summary>The path of a value in the document; a text only where it is reported.</summary>
/// <param name="Resource">The path of the resource.</param>
/// <param name="Property">The property of the resource, or a list of values or of objects with a property: <c>routes[].nextHop</c>.</param>
/// <param name="Index">The position in the list; not used without one.</param>
internal readonly record struct ValuePath(ResourcePath Resource, string Property, int Index = 0)
{
    public override string ToString() => $"{Resource}.{Property.Replace("[]", $"[{Index}]")}";
}
