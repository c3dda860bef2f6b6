namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>A ratio that was measured, and the bound it has to hold.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Value">The amount.</param>
/// <param name="Reference">What it is compared with.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Limit">The greatest ratio allowed; null when the ratio is only stated.</param>
internal sealed record Bound(string Name, double Value, double Reference, string Unit, double? Limit)
{
    /// <summary>The value as a multiple of the reference.</summary>
    public double Ratio => Value / Reference;

    /// <summary>Whether the ratio is within its limit.</summary>
    public bool Holds => Limit is null || Ratio <= Limit;
}
