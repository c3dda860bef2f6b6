using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Framework;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>The text of a value in the invariant culture, as <c>ToString</c>, concatenation and interpolation make it.</summary>
internal static class Text
{
    private static readonly bool HasShortestNumbers =
        !RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>The text; null when it is not known.</summary>
    /// <exception cref="FormatException">The value has no such format.</exception>
    public static string? Of(Value value, string? format = null)
    {
        EvaluationBudget.BeforeText(value.Origin, Widths.Of(format));
        return value.Required().Content switch
        {
            null => "",
            string text => text,
            TupleValue or ObjectValue => EvaluationBudget.OfValue(value.Origin, () => OfContent(value.Content!, format)),
            HostObject content => EvaluationBudget.OfValue(value.Origin, () => OfHost(value.Origin, content.Instance, format) ?? NameOf(content)),
            var content => OfContent(content, format),
        };
    }

    private static string? OfContent(object content, string? format) => content switch
    {
        bool or char => Convert.ToString(content, CultureInfo.InvariantCulture),
        float or double => HasShortestNumbers ? Formatted(content, format) : null,
        int or long or uint or ulong or short or ushort or byte or sbyte or decimal => Formatted(content, format),
        EnumValue member => EnumNames.TextOf(member, format),
        TupleValue tuple => $"({string.Join(", ", tuple.Items.Select(item => item.ToString(null, CultureInfo.InvariantCulture)))})",
        ObjectValue made => IsSpanFormattable(made) ? null : made.Program.Objects.TextOf(made, format),
        Index index => Framework.Native.IndexCalls.TextOf(index),
        TypeValue type => type.Text,
        Range range => Framework.Native.RangeCalls.TextOf(range),
        ArrayValue array => Types.TypeNames.Of(array.ElementType) is { } name ? $"{name}[{new string(',', array.Lengths.Count - 1)}]" : null,
        _ => null,
    };

    // The collections that a program makes; of what queries make, every version of the framework has types of its own.
    private static string? NameOf(HostObject content) => content.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type
        && content.Instance is System.Collections.IEnumerable && content.Instance.GetType() is { IsPublic: true, IsGenericType: true } host
        && host.GetGenericTypeDefinition().FullName == Signatures.MetadataName(type)
            ? Types.TypeNames.Of(type)
            : null;

    // What writes itself into a buffer may write something else there than what its ToString returns.
    private static bool IsSpanFormattable(ObjectValue content) => content.Type.AllInterfaces.Any(implemented => implemented.Name == "ISpanFormattable");

    private static string Formatted(object content, string? format) => ((IFormattable)content).ToString(format, CultureInfo.InvariantCulture);

    private static string? OfHost(SyntaxNode origin, object instance, string? format)
    {
        if (instance is BigInteger number)
        {
            EvaluationBudget.BeforeText(origin, BigNumbers.CostOfText(number));
        }

        return OfHost(instance, format);
    }

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
