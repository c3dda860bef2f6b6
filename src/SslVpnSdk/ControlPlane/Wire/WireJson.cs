using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>Answers as JSON: the properties by their names, none for null, and lists in the wrappers of the service.</summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            // Bodies are read as JSON and never stand in a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WrapLists } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void WrapLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(EquatableList<>))
            {
                var wrapper = (property.AttributeProvider as MemberInfo)?.GetCustomAttribute<ListElementAttribute>()?.Name;
                property.CustomConverter = (JsonConverter)Activator.CreateInstance(
                    typeof(WireListConverter<>).MakeGenericType(list.GenericTypeArguments), wrapper)!;
            }
        }
    }
}
