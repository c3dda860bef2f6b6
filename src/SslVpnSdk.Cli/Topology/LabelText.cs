using System.Globalization;

namespace SslVpnSdk.Cli.Topology;

/// <summary>Measures and breaks text for a drawing that has no fonts to ask: by what a character is, on the safe side for common ones.</summary>
internal static class LabelText
{
    /// <summary>The widest line of a node, in ems.</summary>
    private const double WidestLine = 22;

    /// <summary>The width of a text, in ems.</summary>
    public static double Width(string text) => Characters(text).Sum(WidthOf);

    /// <summary>The text in lines of at most the widest width, broken at spaces where there are some.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var line = "";
        foreach (var character in Characters(text))
        {
            if (line.Length > 0 && Width(line) + WidthOf(character) > WidestLine)
            {
                var space = line.LastIndexOf(' ');
                var end = space > line.Length / 2 ? space : line.Length;
                yield return line[..end];
                line = line[end..].TrimStart();
            }

            line += character;
        }

        yield return line;
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            yield return characters.GetTextElement();
        }
    }

    private static double WidthOf(string character) => character[0] switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' => 0.35,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.95,
        >= 'A' and <= 'Z' => 0.72,
        < '\u1100' => 0.6,
        _ => 1.05,
    };
}
