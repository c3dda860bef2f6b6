using SslVpnSdk.Applying;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>Measures the memory that is in use when half of an apply is done.</summary>
internal sealed class HeldMidway : IProgress<ApplyEvent>
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>The bytes in use, less those of before.</summary>
    public long Bytes { get; private set; }

    public void Report(ApplyEvent value)
    {
        if (value.Phase == ApplyPhase.Done && value.Number == value.Total / 2)
        {
            Bytes = GC.GetTotalMemory(forceFullCollection: true) - _before;
        }
    }
}
