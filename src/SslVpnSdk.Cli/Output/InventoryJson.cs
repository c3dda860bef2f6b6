using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Output;

/// <summary>What is there as <c>--json</c> writes it: the control plane's own names inside <c>resource</c>.</summary>
internal sealed record InventoryJson(
    int FormatVersion,
    string Command,
    string Stack,
    string? Environment,
    string Region,
    IEnumerable<InventoryEntry<Vpc>> Vpcs,
    IEnumerable<InventoryEntry<RouteEntry>> Routes,
    IEnumerable<InventoryEntry<VpnGateway>> VpnGateways,
    IEnumerable<VpnGateway> UsedVpnGateways,
    IEnumerable<InventoryServer> SslServers,
    IEnumerable<GoneJson> Gone)
{
    public static InventoryJson Of(DeploymentInventory inventory) => new(
        JsonOutput.FormatVersion,
        "show",
        inventory.Stack,
        inventory.Environment,
        inventory.Region,
        inventory.Vpcs,
        inventory.Routes,
        inventory.VpnGateways,
        inventory.UsedVpnGateways,
        inventory.SslServers,
        inventory.Gone.Select(GoneJson.Of));
}
