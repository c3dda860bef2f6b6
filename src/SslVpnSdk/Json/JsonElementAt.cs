using System.Text.Json;

namespace SslVpnSdk.Json;

/// <summary>A JSON value with the place at which it stands.</summary>
/// <param name="kind">What it is, by the token it begins with.</param>
/// <param name="offset">The bytes before it.</param>
/// <param name="parent">The object or array it is in; null for the whole text.</param>
/// <param name="property">The property of the object whose value it is; null for an element of an array.</param>
/// <param name="index">The position in the array.</param>
internal sealed class JsonElementAt(JsonTokenType kind, int offset, JsonElementAt? parent, string? property, int index)
{
    public JsonTokenType Kind { get; } = kind;

    public int Offset { get; } = offset;

    /// <summary>The way to it, <c>resources[2].port</c>; empty for the whole text.</summary>
    public string Path => parent is null ? "" : property is null ? $"{parent.Path}[{index}]" : parent.PathOf(property);

    /// <summary>The string, or the number as written.</summary>
    public string Text { get; set; } = "";

    /// <summary>The properties of an object, in their order.</summary>
    public Dictionary<string, JsonPropertyAt> Properties => field ??= new(StringComparer.Ordinal);

    /// <summary>The way to a property of the object.</summary>
    public string PathOf(string name) => parent is null ? name : $"{Path}.{name}";

    /// <summary>What the value is, for messages.</summary>
    public string Noun => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
