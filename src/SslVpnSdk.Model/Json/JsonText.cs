using System.Globalization;
using System.Text;

namespace SslVpnSdk.Json;

/// <summary>Writes JSON in the canonical form of documents: two spaces, LF, one property or element a line, <c>[]</c> when empty.</summary>
/// <remarks>Our own because System.Text.Json drags assemblies into the compiler, and because its escaping is not that of the contract.</remarks>
/// <param name="capacity">About how many characters there will be.</param>
internal sealed class JsonText(int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private int _depth;
    private bool _isFirst = true;

    public override string ToString() => _text.ToString();

    /// <summary>Ends the text with a newline.</summary>
    public JsonText End()
    {
        _text.Append('\n');
        return this;
    }

    public JsonText Object(Action<JsonText> content) => Block('{', '}', content);

    public JsonText Property(string name, string value) => Property(name, json => json.Literal(value));

    public JsonText Property(string name, int value) =>
        Property(name, json => json._text.Append(value.ToString(CultureInfo.InvariantCulture)));

    public JsonText Property(string name, bool value) => Property(name, json => json._text.Append(value ? "true" : "false"));

    public JsonText Null(string name) => Property(name, json => json._text.Append("null"));

    public JsonText Property(string name, Action<JsonText> value)
    {
        Next();
        Literal(name);
        _text.Append(": ");
        value(this);
        return this;
    }

    public JsonText Array<T>(string name, IReadOnlyCollection<T> items, Action<JsonText, T> write) => Property(name, json =>
    {
        if (items.Count == 0)
        {
            _text.Append("[]");
            return;
        }

        Block('[', ']', _ =>
        {
            foreach (var item in items)
            {
                Next();
                write(this, item);
            }
        });
    });

    public void Literal(string value)
    {
        _text.Append('"');
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (Escape(value[i]) is { } escape)
            {
                _text.Append(value, written, i - written).Append(escape);
                written = i + 1;
            }
        }

        _text.Append(value, written, value.Length - written);
        _text.Append('"');
    }

    /// <summary>How a character is written that cannot stand as itself; null for every other.</summary>
    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private JsonText Block(char open, char close, Action<JsonText> content)
    {
        _text.Append(open);
        _depth++;
        _isFirst = true;
        content(this);
        _depth--;
        NewLine();
        _text.Append(close);
        _isFirst = false;
        return this;
    }

    private void Next()
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);
}
