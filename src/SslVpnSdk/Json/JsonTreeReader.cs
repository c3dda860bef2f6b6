using System.Text;
using System.Text.Json;

namespace SslVpnSdk.Json;

/// <summary>Reads JSON into values that know their place; each property of an object once.</summary>
internal ref struct JsonTreeReader
{
    private readonly DocumentText _text;
    private Utf8JsonReader _reader;

    private JsonTreeReader(DocumentText text)
    {
        _text = text;
        _reader = new Utf8JsonReader(text.Bytes.Span);
    }

    public static JsonElementAt Read(DocumentText text)
    {
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw text.Fault(0, "", "the text is empty. A deployment document is a JSON object.");
        }

        var tree = new JsonTreeReader(text);
        try
        {
            tree._reader.Read();
            var root = tree.Value(null, null, 0);
            tree._reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var reason = exception.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw text.FaultAtLine(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0, $"the text is not JSON: {reason}.");
        }
    }

    private JsonElementAt Value(JsonElementAt? parent, string? property, int index)
    {
        var element = new JsonElementAt(_reader.TokenType, _reader.TokenStartIndex, parent, property, index);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Properties(element);
                break;
            case JsonTokenType.StartArray:
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    element.Items.Add(Value(element, null, element.Items.Count));
                }

                break;
            case JsonTokenType.String:
                element.Text = String(element);
                break;
            case JsonTokenType.Number:
                element.Text = Encoding.UTF8.GetString(_reader.ValueSpan);
                break;
        }

        return element;
    }

    private void Properties(JsonElementAt element)
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = _reader.TokenStartIndex;
            var name = String(element);
            _reader.Read();
            if (!element.Properties.TryAdd(name, new JsonPropertyAt(name, offset, Value(element, name, 0))))
            {
                throw _text.Fault(offset, element.PathOf(name), "the property is written twice. Keep one of the two.");
            }
        }
    }

    /// <summary>The string that was read, in an element.</summary>
    private readonly string String(JsonElementAt element)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw _text.Fault(_reader.TokenStartIndex, element.Path, "the string holds half of a surrogate pair, which is no character. Write the whole character.");
        }
    }
}
