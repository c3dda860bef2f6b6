using System.Text;
using System.Text.Json;

namespace SslVpnSdk.Json;

/// <summary>Reads JSON into values that know their place; each property of an object once.</summary>
/// <remarks>The elements of an array are read when they are asked for, so that a long document is never in memory as a whole.</remarks>
internal ref struct JsonTreeReader
{
    private readonly DocumentText _text;
    private readonly int _start;
    private Utf8JsonReader _reader;

    private JsonTreeReader(DocumentText text, int start)
    {
        _text = text;
        _start = start;
        _reader = new Utf8JsonReader(text.Bytes.Span[start..]);
    }

    public static JsonElementAt Read(DocumentText text)
    {
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw text.Fault(0, "", "the text is empty. A deployment document is a JSON object.");
        }

        var tree = new JsonTreeReader(text, 0);
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

    /// <summary>The elements of an array which <see cref="Read"/> has gone over.</summary>
    public static IEnumerable<JsonElementAt> Items(DocumentText text, JsonElementAt array)
    {
        var index = 0;
        for (var offset = NextItem(text, array.Offset + 1); text.Bytes.Span[offset] != (byte)']'; offset = NextItem(text, offset))
        {
            (var item, offset) = Item(text, array, index++, offset);
            yield return item;
        }
    }

    private static int NextItem(DocumentText text, int offset) =>
        offset + text.Bytes.Span[offset..].IndexOfAnyExcept(" \t\r\n,"u8);

    private static (JsonElementAt Item, int End) Item(DocumentText text, JsonElementAt array, int index, int offset)
    {
        var tree = new JsonTreeReader(text, offset);
        tree._reader.Read();
        var item = tree.Value(array, null, index);
        return (item, offset + (int)tree._reader.BytesConsumed);
    }

    /// <summary>The offset of the token that was read.</summary>
    private readonly int Offset => _start + (int)_reader.TokenStartIndex;

    private JsonElementAt Value(JsonElementAt? parent, string? property, int index)
    {
        var element = new JsonElementAt(_reader.TokenType, Offset, parent, property, index);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Properties(element);
                break;
            case JsonTokenType.StartArray:
                _reader.Skip();
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
            var offset = Offset;
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
            throw _text.Fault(Offset, element.Path, "the string holds half of a surrogate pair, which is no character. Write the whole character.");
        }
    }
}
