namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>What a comparison of texts returns: only its sign is the same on every machine. A program that looks at more is not evaluated.</summary>
/// <param name="Sign">-1, 0 or 1.</param>
internal sealed record SignValue(int Sign)
{
    /// <summary>Why a program that looks at more than the sign is not evaluated.</summary>
    public const string UnknownReason = "only the sign of this comparison is known";

    /// <summary>The result of a comparison: known as it is where numbers are compared, by its sign where texts may be.</summary>
    public static object Of(int order, params Value[] compared) =>
        compared.All(IsNumber) ? order : new SignValue(Math.Sign(order));

    private static bool IsNumber(Value value) => value.Content is EnumValue or decimal
        || value.Content?.GetType().IsPrimitive == true
        || (value.Content is TupleValue tuple && tuple.Items.All(IsNumber));
}
