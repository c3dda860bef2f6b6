using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SslVpnSdk.Json;

/// <summary>Finds the places of values in the text of a document, by the paths that violations name.</summary>
internal sealed partial class DocumentPlaces(DocumentText text)
{
    private readonly JsonElementAt _root = JsonTreeReader.Read(text);

    /// <summary>The place of a value, <c>resources[2].port</c>: of one that is missing, the name of the resource it is missing in.</summary>
    public DocumentPlace Find(string path)
    {
        var element = _root;
        foreach (Match step in Step().Matches(path))
        {
            if (Next(element, step) is not { } next)
            {
                break;
            }

            element = next;
        }

        var shown = element.Kind == JsonTokenType.StartObject && element.Properties.TryGetValue("name", out var name) ? name.Value : element;
        var (line, column, lineText) = text.PlaceOf(shown.Offset);
        return new DocumentPlace(line, column, LengthOf(shown), lineText);
    }

    private JsonElementAt? Next(JsonElementAt element, Match step) => step.Groups["index"] is { Success: true } index
        ? element.Kind == JsonTokenType.StartArray
            ? JsonTreeReader.Items(text, element).ElementAtOrDefault(int.Parse(index.ValueSpan, CultureInfo.InvariantCulture))
            : null
        : element.Kind == JsonTokenType.StartObject && element.Properties.TryGetValue(step.Value, out var property) ? property.Value : null;

    /// <summary>The characters of a value that stands on one line; of an object or an array those of its bracket.</summary>
    private int LengthOf(JsonElementAt element)
    {
        var reader = new Utf8JsonReader(text.Bytes.Span[element.Offset..]);
        reader.Read();
        return Encoding.UTF8.GetCharCount(text.Bytes.Span.Slice(element.Offset, (int)reader.BytesConsumed));
    }

    [GeneratedRegex(@"\[(?<index>\d+)\]|[^.\[\]]+")]
    private static partial Regex Step();
}
