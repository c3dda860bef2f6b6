using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Reads and writes a list of an answer as a JSON array.</summary>
internal sealed class EquatableListConverter<T> : JsonConverter<EquatableList<T>>
{
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? throw new JsonException("A list is null."));

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options);
}
