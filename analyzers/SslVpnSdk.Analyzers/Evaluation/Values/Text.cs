using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using SslVpnSdk.Analyzers.Evaluation.Framework;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>The text of a value in the invariant culture, as <c>ToString</c>, concatenation and interpolation make it.</summary>
internal static class Text
{
    private static readonly bool HasShortestNumbers =
        !RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>The text; null when it is not known.</summary>
    /// <exception cref="FormatException">The value has no such format.</exception>
    public static string? Of(Value value, string? format = null) => value.Required().Content switch
    {
        null => "",
        string text => text,
        bool or char => Convert.ToString(value.Content, CultureInfo.InvariantCulture),
        float or double => HasShortestNumbers ? Formatted(value.Content!, format) : null,
        int or long or uint or ulong or short or ushort or byte or sbyte or decimal => Formatted(value.Content!, format),
        EnumValue content => EnumNames.TextOf(content, format),
        TupleValue content => $"({string.Join(", ", content.Items.Select(item => item.ToString(null, CultureInfo.InvariantCulture)))})",
        ObjectValue content => content.Program.TextOf(content, format),
        Index content => Framework.Native.IndexCalls.TextOf(content),
        Range content => Framework.Native.RangeCalls.TextOf(content),
        HostObject content => OfHost(content.Instance, format) ?? NameOf(content),
        ArrayValue content => Types.TypeNames.Of(content.ElementType) is { } name ? $"{name}[{new string(',', content.Lengths.Count - 1)}]" : null,
        _ => null,
    };

    // The collections that a program makes; of what queries make, every version of the framework has types of its own.
    private static string? NameOf(HostObject content) => content.Type is Microsoft.CodeAnalysis.INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class } type
        && content.Instance is System.Collections.IEnumerable && content.Instance.GetType() is { IsPublic: true, IsGenericType: true } host
        && host.GetGenericTypeDefinition().FullName == Signatures.MetadataName(type)
            ? Types.TypeNames.Of(type)
            : null;

    private static string Formatted(object content, string? format) => ((IFormattable)content).ToString(format, CultureInfo.InvariantCulture);

    private static string? OfHost(object instance, string? format) => instance switch
    {
        TimeSpan or BigInteger or DateTime => Formatted(instance, format),
        System.Text.StringBuilder or Version or System.Net.IPAddress or System.Net.IPNetwork2 or KeyValuePair<Value, Value> => instance.ToString(),
        IFormattable date when instance.GetType().FullName is "System.DateOnly" or "System.TimeOnly" => Formatted(date, format),
        _ when instance.GetType().FullName is { } name && (name == "System.Net.IPNetwork" || name.StartsWith("System.Tuple`", StringComparison.Ordinal)) =>
            instance.ToString(),
        _ => null,
    };
}
