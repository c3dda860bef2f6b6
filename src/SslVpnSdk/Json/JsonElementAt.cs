using System.Text.Json;

namespace SslVpnSdk.Json;

/// <summary>A JSON value with the place at which it stands.</summary>
internal sealed record JsonElementAt(JsonTokenType Kind, long Offset, string Path)
{
    /// <summary>The string, or the number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The properties of an object, in their order.</summary>
    public Dictionary<string, JsonPropertyAt> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The elements of an array.</summary>
    public List<JsonElementAt> Items { get; } = [];

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
