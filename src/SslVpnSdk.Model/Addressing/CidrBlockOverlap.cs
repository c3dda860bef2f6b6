namespace SslVpnSdk.Addressing;

/// <summary>Which of numbered blocks share addresses with another block.</summary>
/// <param name="Around">The lowest number of those that are larger and contain it; <see cref="None"/> without one.</param>
/// <param name="Equal">The lowest number of those that are equal to it; <see cref="None"/> without one.</param>
/// <param name="Inside">The lowest number of those that are smaller and lie in it; <see cref="None"/> without one.</param>
internal readonly record struct CidrBlockOverlap(int Around, int Equal, int Inside)
{
    /// <summary>Greater than every number.</summary>
    public const int None = int.MaxValue;

    /// <summary>The lowest number of all; <see cref="None"/> when no block shares an address with it.</summary>
    public int Lowest => Math.Min(Math.Min(Around, Equal), Inside);
}
