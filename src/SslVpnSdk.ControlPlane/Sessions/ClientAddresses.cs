using System.Globalization;
using SslVpnSdk.Addressing;

namespace SslVpnSdk.ControlPlane.Sessions;

/// <summary>
/// The addresses of a client CIDR block: each client takes a /30, of which it has the third address (page, "Client CIDR Block").
/// The first /30 is the gateway's own, as OpenVPN's net30 topology has it.
/// </summary>
internal static class ClientAddresses
{
    private const int AddressesPerClient = 4;
    private const int ClientOffset = 2;

    /// <summary>The lowest address that is free; null when the block is used up.</summary>
    public static string? FirstFree(string clientCidrBlock, IReadOnlySet<string> taken)
    {
        var block = CidrBlock.Parse(clientCidrBlock);
        for (long subnet = block.First + AddressesPerClient; subnet < block.Last; subnet += AddressesPerClient)
        {
            var address = Text(subnet + ClientOffset);
            if (!taken.Contains(address))
            {
                return address;
            }
        }

        return null;
    }

    private static string Text(long number) => string.Create(
        CultureInfo.InvariantCulture, $"{(number >> 24) & 255}.{(number >> 16) & 255}.{(number >> 8) & 255}.{number & 255}");
}
