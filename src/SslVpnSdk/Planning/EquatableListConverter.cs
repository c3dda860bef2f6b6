using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.Planning;

/// <summary>Reads and writes lists that are equal by value as JSON arrays.</summary>
internal sealed class EquatableListConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(OfElement<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class OfElement<T> : JsonConverter<EquatableList<T>>
    {
        public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<IReadOnlyList<T>>(ref reader, options) ?? throw new JsonException("a list is null"));

        public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize<IReadOnlyList<T>>(writer, value, options);
    }
}
