using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>What a deployment made and what of it is there now.</summary>
/// <param name="Stack">The stack's name.</param>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
/// <param name="Region">The region.</param>
/// <param name="Vpcs">The VPCs, by name.</param>
/// <param name="Routes">The routes that were declared, by VPC and destination.</param>
/// <param name="VpnGateways">The VPN gateways, by name.</param>
/// <param name="UsedVpnGateways">The VPN gateways that others made and on which SSL servers stand, by id.</param>
/// <param name="SslServers">The SSL servers, by name.</param>
/// <param name="Gone">What is recorded, and not there any more, by kind and name.</param>
public sealed record DeploymentInventory(
    string Stack,
    string? Environment,
    string Region,
    EquatableList<InventoryEntry<Vpc>> Vpcs,
    EquatableList<InventoryEntry<RouteEntry>> Routes,
    EquatableList<InventoryEntry<VpnGateway>> VpnGateways,
    EquatableList<VpnGateway> UsedVpnGateways,
    EquatableList<InventoryServer> SslServers,
    EquatableList<RecordedResource> Gone)
{
    internal static async Task<DeploymentInventory> ReadAsync(
        IControlPlane controlPlane, DeploymentState state, ObservedState observed, CancellationToken cancellationToken)
    {
        var certificates = Entries(state, ResourceKind.ClientCertificate, observed.Certificate).ToLookup(entry => entry.Resource.SslVpnServerId);
        var clients = new ConnectedClientsReader(controlPlane, state.Region);
        var servers = new List<InventoryServer>();
        foreach (var (name, server) in Entries(state, ResourceKind.SslServer, observed.SslServer))
        {
            servers.Add(new InventoryServer(
                name, server, new(certificates[server.SslVpnServerId]), await clients.ReadAsync(server, cancellationToken)));
        }

        var made = Entries(state, ResourceKind.VpnGateway, observed.VpnGateway);
        var used = servers.Select(server => server.Server.VpnGatewayId)
            .Except(made.Select(gateway => gateway.Resource.VpnGatewayId))
            .Order(StringComparer.Ordinal);
        return new DeploymentInventory(
            state.Stack,
            state.Environment,
            state.Region,
            Entries(state, ResourceKind.Vpc, observed.Vpc),
            Entries(state, ResourceKind.Route, observed.Route),
            made,
            new(used.Select(observed.VpnGateway).OfType<VpnGateway>()),
            new(servers),
            new(state.Recorded.All.Where(resource => !observed.Has(resource))));
    }

    private static EquatableList<InventoryEntry<T>> Entries<T>(DeploymentState state, ResourceKind kind, Func<string?, T?> find)
        where T : class => new(state.Resources.Values
            .Where(resource => resource.Address.Kind == kind && find(resource.Id) is not null)
            .OrderBy(resource => resource.Address.Name, StringComparer.Ordinal)
            .Select(resource => new InventoryEntry<T>(resource.Address.Name, find(resource.Id)!)));
}
