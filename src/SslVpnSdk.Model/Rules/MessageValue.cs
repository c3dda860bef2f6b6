using System.Globalization;
using System.Text;

namespace SslVpnSdk.Rules;

/// <summary>A value of the program as a message shows it: on one line, because tools read a fault a line, and not longer than people read.</summary>
public static class MessageValue
{
    /// <summary>How many characters of a value a message has at most.</summary>
    public const int MaximumLength = 300;

    /// <summary>The text of a value in the invariant culture, characters that break lines or have no shape written as C# does, and no longer than <see cref="MaximumLength"/>.</summary>
    /// <param name="value">The value; null is the empty text.</param>
    public static string Of(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return Cut(text.Any(HasNoShape) ? Escaped(text) : text);
    }

    private static string Cut(string text)
    {
        var length = MaximumLength - 1;
        return text.Length <= MaximumLength ? text : $"{text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)}…";
    }

    private static bool HasNoShape(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                escaped.Append(text, i++, 2);
            }
            else
            {
                _ = text[i] switch
                {
                    '\n' => escaped.Append("\\n"),
                    '\r' => escaped.Append("\\r"),
                    '\t' => escaped.Append("\\t"),
                    var c when HasNoShape(c) => escaped.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c),
                    var c => escaped.Append(c),
                };
            }
        }

        return escaped.ToString();
    }
}
