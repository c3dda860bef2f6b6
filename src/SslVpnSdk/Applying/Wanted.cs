using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What a document wants, by address.</summary>
internal sealed class Wanted
{
    private readonly Dictionary<ResourceAddress, DocumentResource> _resources;
    private readonly Dictionary<ResourceAddress, RouteDocument> _routes;

    public Wanted(DeploymentDocument document)
    {
        Region = document.Region;
        _resources = document.Resources.ToDictionary(ResourceAddress.Of);
        _routes = document.Resources.OfType<VpcDocument>()
            .SelectMany(vpc => vpc.Routes.Select(route => (Address: ResourceAddress.OfRoute(vpc, route), Route: route)))
            .ToDictionary(entry => entry.Address, entry => entry.Route);
    }

    public string Region { get; }

    public T Resource<T>(ResourceAddress address)
        where T : DocumentResource => (T)_resources[address];

    public RouteDocument Route(ResourceAddress address) => _routes[address];

    /// <summary>The address of the VPN gateway an SSL server stands on.</summary>
    public ResourceAddress GatewayOf(SslServerDocument server)
    {
        var own = new ResourceAddress(ResourceKind.VpnGateway, server.VpnGateway);
        return _resources.ContainsKey(own) ? own : own with { Kind = ResourceKind.ExistingVpnGateway };
    }

    /// <summary>The id of a VPN gateway which the document only uses; null for another.</summary>
    public string? ExistingId(ResourceAddress address) =>
        address.Kind == ResourceKind.ExistingVpnGateway ? Resource<ExistingVpnGatewayDocument>(address).Id.Literal : null;
}
