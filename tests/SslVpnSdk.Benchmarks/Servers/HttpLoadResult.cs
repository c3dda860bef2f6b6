namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>What a load took.</summary>
/// <param name="Milliseconds">All of it.</param>
/// <param name="Times">Each request, in ascending order, in milliseconds.</param>
internal sealed record HttpLoadResult(double Milliseconds, double[] Times)
{
    /// <summary>The time a request takes of the whole.</summary>
    public double PerRequest => Milliseconds / Times.Length;
}
