using System.Globalization;
using System.Text.Json;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Json;

/// <summary>Takes the properties out of a JSON object; what it was not asked for is a fault.</summary>
internal sealed class ObjectReader
{
    private readonly DocumentText _text;
    private readonly JsonElementAt _element;
    private readonly string _noun;
    private readonly List<string> _known = [];

    /// <param name="text">The document.</param>
    /// <param name="element">The object.</param>
    /// <param name="noun">What the object is, for messages: "an SSL server".</param>
    public ObjectReader(DocumentText text, JsonElementAt element, string noun)
    {
        (_text, _element, _noun) = (text, element, noun);
        Expect(element, JsonTokenType.StartObject, "an object");
    }

    public JsonElementAt? Optional(string name)
    {
        if (!_known.Contains(name))
        {
            _known.Add(name);
        }

        return _element.Properties.TryGetValue(name, out var property) ? property.Value : null;
    }

    public JsonElementAt Required(string name) =>
        Optional(name) ?? throw _text.Fault(_element.Offset, _element.Path, $"{_noun} needs the property '{name}', which is missing. Add it.");

    public string String(string name) => String(Required(name));

    public string? OptionalString(string name) => Optional(name) is { } element ? String(element) : null;

    public int Integer(string name) => Integer(Required(name));

    public int? OptionalInteger(string name) => Optional(name) is { } element ? Integer(element) : null;

    public bool Boolean(string name) => Boolean(Required(name));

    public bool? OptionalBoolean(string name) => Optional(name) is { } element ? Boolean(element) : null;

    private bool Boolean(JsonElementAt element) => element switch
    {
        { Kind: JsonTokenType.True } => true,
        { Kind: JsonTokenType.False } => false,
        var other => throw Unexpected(other, "true or false"),
    };

    public EquatableList<T> List<T>(string name, Func<JsonElementAt, T> read) => List(Required(name), read);

    public EquatableList<T> OptionalList<T>(string name, Func<JsonElementAt, T> read) =>
        Optional(name) is { } element ? List(element, read) : new([]);

    /// <summary>A word that stands for a value of an enumeration.</summary>
    public T Word<T>(string name, IReadOnlyList<(T Value, string Word)> words)
        where T : struct, Enum
    {
        var element = Required(name);
        return DocumentWords.TryParse(words, String(element), out var value)
            ? value
            : throw _text.Fault(element.Offset, element.Path, $"'{element.Text}' is not known. Use one of {string.Join(", ", words.Select(w => w.Word))}.");
    }

    public string String(JsonElementAt element) => Expect(element, JsonTokenType.String, "a string").Text;

    /// <summary>Ends the object: whatever was not asked for is unknown.</summary>
    public void End()
    {
        if (_element.Properties.Values.FirstOrDefault(property => !_known.Contains(property.Name)) is { } unknown)
        {
            throw _text.Fault(
                unknown.Offset, unknown.Value.Path, $"{_noun} has no such property; it has {string.Join(", ", _known)}. Correct the name or remove it.");
        }
    }

    private int Integer(JsonElementAt element) =>
        int.TryParse(Expect(element, JsonTokenType.Number, "a whole number").Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw _text.Fault(element.Offset, element.Path, $"{element.Text} is not a whole number from {int.MinValue} to {int.MaxValue}. Write digits only.");

    private EquatableList<T> List<T>(JsonElementAt element, Func<JsonElementAt, T> read) =>
        new(JsonTreeReader.Items(_text, Expect(element, JsonTokenType.StartArray, "an array")).Select(read));

    private JsonElementAt Expect(JsonElementAt element, JsonTokenType kind, string expected) =>
        element.Kind == kind ? element : throw Unexpected(element, expected);

    private DocumentFormatException Unexpected(JsonElementAt element, string expected) =>
        _text.Fault(element.Offset, element.Path, $"{element.Noun} stands where {expected} is expected. Write {expected}.");
}
