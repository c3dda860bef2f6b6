using System.Text.Json;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>
/// What a document declares, read from its JSON: so a property that documents get later is compared without a word here. Stack and environment
/// are what the document is called, not what it says.
/// </summary>
internal sealed class DocumentEntries
{
    private readonly Dictionary<(string Type, string Name), int> _occurrences = [];
    private readonly List<DocumentEntry> _entries = [];

    private DocumentEntries()
    {
    }

    public static IReadOnlyList<DocumentEntry> Of(DeploymentDocument document)
    {
        using var json = JsonDocument.Parse(document.ToJson());
        var entries = new DocumentEntries();
        entries.Add(DocumentEntry.DocumentType, document.Stack, [new("region", document.Region)]);
        foreach (var parameter in json.RootElement.GetProperty("parameters").EnumerateArray())
        {
            entries.Add(DocumentEntry.ParameterType, parameter);
        }

        foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            entries.Add(resource.GetProperty("type").GetString()!, resource);
        }

        return entries._entries;
    }

    private void Add(string type, JsonElement element)
    {
        var name = element.GetProperty("name").GetString()!;
        Add(type, name, Attributes(element, "type", "name", "routes"));
        if (element.TryGetProperty("routes", out var routes))
        {
            foreach (var route in routes.EnumerateArray())
            {
                Add("route", $"{name}/{route.GetProperty("destinationCidrBlock").GetString()}", Attributes(route, "destinationCidrBlock"));
            }
        }
    }

    private void Add(string type, string name, IReadOnlyList<KeyValuePair<string, string>> attributes)
    {
        var occurrence = _occurrences[(type, name)] = _occurrences.GetValueOrDefault((type, name), -1) + 1;
        _entries.Add(new DocumentEntry(type, name, occurrence, attributes));
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Attributes(JsonElement element, params string[] except) =>
        [.. element.EnumerateObject().Where(property => !except.Contains(property.Name)).SelectMany(property => Flat(property.Name, property.Value))];

    private static IEnumerable<KeyValuePair<string, string>> Flat(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Object when Special(value) is { } text => [new(name, text)],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Flat($"{name}.{property.Name}", property.Value)),
        JsonValueKind.Array when value.GetArrayLength() == 0 => [],
        JsonValueKind.Array => [new(name, string.Join(", ", value.EnumerateArray().Select(Scalar)))],
        _ => [new(name, Scalar(value))],
    };

    /// <summary>A reference is the name it refers to; a parameter says that it is one.</summary>
    private static string? Special(JsonElement value) =>
        value.TryGetProperty("ref", out var name) ? name.GetString()
        : value.TryGetProperty("parameter", out var parameter) ? $"parameter {parameter.GetString()}"
        : null;

    private static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object when Special(value) is { } text => text,
        _ => value.GetRawText(),
    };
}
