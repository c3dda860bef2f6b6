namespace SslVpnSdk.Addressing;

/// <summary>A range of IPv4 addresses the service treats specially.</summary>
/// <param name="First">The first address as a number.</param>
/// <param name="Last">The last address as a number.</param>
/// <param name="Name">How the product page writes the range.</param>
public sealed record AddressRange(uint First, uint Last, string Name)
{
    /// <summary>Whether the block and the range share an address.</summary>
    public bool Overlaps(CidrBlock block) => First <= block.Last && block.First <= Last;

    /// <summary>Whether the whole block lies in the range.</summary>
    public bool Contains(CidrBlock block) => First <= block.First && block.Last <= Last;

    internal static AddressRange Of(string cidrBlock)
    {
        var block = CidrBlock.Parse(cidrBlock);
        return new AddressRange(block.First, block.Last, cidrBlock);
    }
}
