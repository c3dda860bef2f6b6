using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SslVpnSdk.Bundles;

/// <summary>Names of folders for bundles, whose own names are any text.</summary>
internal static partial class BundleFolderName
{
    /// <summary>Of names that are longer, a part and a hash: file systems have names of up to 255 bytes.</summary>
    private const int MostBytes = 150;

    /// <summary>A name that is one in every file system: letters, digits, hyphens, underscores and dots inside stay, the rest is its bytes, <c>%2f</c>, and so is the first character of a device of Windows.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var isDotInside = rune.Value == '.' && text.Length > 0;
            text.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || isDotInside ? rune.ToString() : Escaped(rune));
        }

        var whole = text.ToString();
        whole = whole.EndsWith('.') ? whole[..^1] + "%2e" : whole;
        whole = Device().IsMatch(whole) ? Escaped(whole.EnumerateRunes().First()) + whole[1..] : whole;
        return Encoding.UTF8.GetByteCount(whole) <= MostBytes ? whole : $"{Start(whole)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16]}";
    }

    /// <summary>Names that Windows takes for devices, whatever stands behind a dot.</summary>
    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();

    private static string Escaped(Rune rune) => string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(value => $"%{value:x2}"));

    private static string Start(string text)
    {
        var start = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes().TakeWhile(rune => (bytes += rune.Utf8SequenceLength) <= MostBytes - 20))
        {
            start.Append(rune);
        }

        return start.ToString();
    }
}
