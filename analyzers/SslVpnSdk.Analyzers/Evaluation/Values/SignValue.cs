namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>What a comparison of texts returns: only its sign is the same on every machine. A program that looks at more is not evaluated.</summary>
/// <param name="Sign">-1, 0 or 1.</param>
internal sealed record SignValue(int Sign)
{
    /// <summary>The result of a comparison: known as it is where numbers are compared, by its sign where texts may be.</summary>
    public static object Of(int order, params Value[] compared) =>
        compared.All(value => value.Content is EnumValue || value.Content?.GetType().IsPrimitive == true || value.Content is decimal) ? order
            : new SignValue(Math.Sign(order));
}
