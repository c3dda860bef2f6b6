namespace SslVpnSdk.Benchmarks.Fleets;

/// <summary>How the stacks of a generated solution are written.</summary>
public enum FleetStyle
{
    /// <summary>As people write them: loops over tables in other files, helper methods, records, LINQ, interpolation, address arithmetic, environments.</summary>
    AsWritten,

    /// <summary>Constants and calls one after another.</summary>
    StraightLine,
}
