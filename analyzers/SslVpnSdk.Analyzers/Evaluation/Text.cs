using System.Globalization;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The text of a value in the invariant culture, as concatenation and interpolation make it.</summary>
internal static class Text
{
    /// <summary>Whether a format means the same in every version of the framework: none, decimal or hexadecimal digits, or leading zeros.</summary>
    public static bool IsKnownFormat(string? format) => format is null
        || (format.Length is > 0 and <= 10 && format.All(c => c == '0'))
        || (format.Length is > 0 and <= 3 && format[0] is 'D' or 'd' or 'X' or 'x' && format.Skip(1).All(c => c is >= '0' and <= '9'));

    /// <summary>The text; null when it is not known.</summary>
    public static string? Of(object? content, string? format = null) => content switch
    {
        null => "",
        string text => text,
        bool or char => Convert.ToString(content, CultureInfo.InvariantCulture),
        EnumValue value when format is null => value.MemberName,
        int or long or uint or short or ushort or byte or sbyte =>
            ((IFormattable)content).ToString(format, CultureInfo.InvariantCulture),
        _ => null,
    };
}
