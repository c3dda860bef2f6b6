using System.Globalization;
using System.Numerics;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>Single values as they stand in parameters: <c>true</c> and <c>false</c>, decimal integers, texts.</summary>
internal static class ParameterText
{
    public static bool IsScalar(Type type) => Underlying(type) is var scalar
        && (scalar == typeof(string) || scalar == typeof(bool) || scalar == typeof(int) || scalar == typeof(long));

    public static string Write(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A parameter cannot hold a {value.GetType()}."),
    };

    /// <summary>The value; null when the text says nothing. An empty text is nothing to a number or a flag, and empty to a text.</summary>
    /// <exception cref="ParameterFaultException">The text is no value of the type.</exception>
    public static object? Read(Type type, string name, string text)
    {
        var scalar = Underlying(type);
        return scalar == typeof(string) ? text
            : text.Length == 0 ? null
            : scalar == typeof(bool) ? Flag(name, text)
            : scalar == typeof(int) ? Number<int>(name, text)
            : Number<long>(name, text);
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object Flag(string name, string text) =>
        bool.TryParse(text, out var flag) ? flag : throw Fault(name, text, "true or false");

    private static object Number<T>(string name, string text)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(name, text, $"a whole number from {T.MinValue} to {T.MaxValue}");

    private static ParameterFaultException Fault(string name, string text, string expected) => new(new(name, text, expected));
}
