using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Makes the converter for a list of any type.</summary>
internal sealed class EquatableListConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(EquatableListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}
