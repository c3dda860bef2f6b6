using System.Globalization;
using System.Text;

namespace SslVpnSdk.Planning;

/// <summary>Makes text from documents and from the control plane fit for a terminal: no name moves the cursor, colours lines or turns them around.</summary>
internal static class PrintableText
{
    /// <summary>The text with what cannot be seen written as <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii) && !text.Any(char.IsControl))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var isRune = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            foreach (var unit in rest[..length])
            {
                _ = isRune && !IsHidden(rune)
                    ? printable.Append(unit)
                    : printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }

            rest = rest[length..];
        }

        return printable.ToString();
    }

    /// <summary>
    /// Control characters, separators of lines, marks of direction, and what is no character at all. The joiners of emoji and of Indic and Persian letters stay: they do
    /// nothing but join.
    /// </summary>
    private static bool IsHidden(Rune rune) => (rune.Value & 0xfffe) == 0xfffe || (rune.Value is not (0x200c or 0x200d) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
