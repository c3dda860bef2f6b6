using System.Globalization;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The text of a value in the invariant culture, as concatenation and interpolation make it.</summary>
internal static class Text
{
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
