using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>A list in the service's wrapper: <c>{"SslVpnServer": [...]}</c>.</summary>
/// <param name="wrapper">The name in the wrapper; null for a bare array.</param>
internal sealed class WireListConverter<T>(string? wrapper) : JsonConverter<EquatableList<T>>
{
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (wrapper is null)
        {
            return ReadArray(ref reader, options);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object with '{wrapper}' is expected.");
        }

        EquatableList<T>? list = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals(wrapper);
            reader.Read();
            if (isList)
            {
                list = ReadArray(ref reader, options);
            }
            else
            {
                reader.Skip();
            }
        }

        return list ?? new EquatableList<T>([]);
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options)
    {
        if (wrapper is not null)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(wrapper);
        }

        JsonSerializer.Serialize<IReadOnlyList<T>>(writer, value, options);
        if (wrapper is not null)
        {
            writer.WriteEndObject();
        }
    }

    private static EquatableList<T> ReadArray(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? throw new JsonException("A list is expected, not null."));
}
