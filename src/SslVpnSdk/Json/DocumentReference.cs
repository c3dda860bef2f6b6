namespace SslVpnSdk.Json;

/// <summary>A reference as it stands in a document.</summary>
/// <param name="Kind">The kind of the target.</param>
/// <param name="Name">The target's name.</param>
/// <param name="Offset">The bytes before the name.</param>
/// <param name="Path">The way to the name.</param>
internal readonly record struct DocumentReference(string Kind, string Name, int Offset, string Path)
{
    /// <summary>A reference whose name is a JSON value; it does not keep the value, which would keep all that is around it.</summary>
    public static DocumentReference Of(string kind, JsonElementAt name) => new(kind, name.Text, name.Offset, name.Path);
}
