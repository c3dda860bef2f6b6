using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>What a deployment made and what of it is there now.</summary>
/// <param name="Stack">The stack's name.</param>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
/// <param name="Region">The region.</param>
/// <param name="Vpcs">The VPCs, by name.</param>
/// <param name="VpnGateways">The VPN gateways, by name.</param>
/// <param name="SslServers">The SSL servers, by name.</param>
public sealed record DeploymentInventory(
    string Stack,
    string? Environment,
    string Region,
    EquatableList<InventoryEntry<Vpc>> Vpcs,
    EquatableList<InventoryEntry<VpnGateway>> VpnGateways,
    EquatableList<InventoryServer> SslServers)
{
    internal static DeploymentInventory Of(DeploymentState state, ObservedState observed)
    {
        var certificates = Entries(state, ResourceKind.ClientCertificate, observed.Certificate).ToLookup(entry => entry.Resource.SslVpnServerId);
        return new DeploymentInventory(
            state.Stack,
            state.Environment,
            state.Region,
            Entries(state, ResourceKind.Vpc, observed.Vpc),
            Entries(state, ResourceKind.VpnGateway, observed.VpnGateway),
            new(Entries(state, ResourceKind.SslServer, observed.SslServer)
                .Select(entry => new InventoryServer(entry.Name, entry.Resource, new(certificates[entry.Resource.SslVpnServerId])))));
    }

    private static EquatableList<InventoryEntry<T>> Entries<T>(DeploymentState state, ResourceKind kind, Func<string?, T?> find)
        where T : class => new(
            from resource in state.Resources.Values
            where resource.Address.Kind == kind
            let there = find(resource.Id)
            where there is not null
            orderby resource.Address.Name
            select new InventoryEntry<T>(resource.Address.Name, there));
}
