namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>How long the engine worked, in milliseconds.</summary>
/// <param name="All">With the control plane.</param>
/// <param name="Engine">Without it.</param>
internal sealed record EngineTimes(double All, double Engine)
{
    public static EngineTimes operator +(EngineTimes one, EngineTimes other) => new(one.All + other.All, one.Engine + other.Engine);

    public static EngineTimes operator /(EngineTimes times, int count) => new(times.All / count, times.Engine / count);
}
