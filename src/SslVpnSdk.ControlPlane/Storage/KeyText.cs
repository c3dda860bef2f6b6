using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// The text a key column holds for a value. Two values have the same text only when they are the same; and it is one that every
/// store can hold in an index, whatever a client sends: PostgreSQL knows no NUL, and no index entries of many kilobytes.
/// </summary>
internal static class KeyText
{
    private const int Longest = 256;
    private const char Escape = '\\';

    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range('\uD800', 0x800).Select(c => (char)c), '\0', Escape]);

    public static string Of(string value) =>
        value.Length <= Longest && !value.AsSpan().ContainsAny(Special) ? value : Shorten(WithEscapes(value));

    /// <summary>The text of a time: texts have the order of their times.</summary>
    public static string Of(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string WithEscapes(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = Special.Contains(c) ? text.Append(CultureInfo.InvariantCulture, $"{Escape}{(int)c:x4}") : text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A long text is known by its hash; the escape before it is one that no short text has.</summary>
    private static string Shorten(string text) =>
        text.Length <= Longest ? text : $"{Escape}#{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
