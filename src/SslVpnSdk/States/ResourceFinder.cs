using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Finds what is in the control plane by kind and id, whoever made it.</summary>
internal sealed class ResourceFinder(IControlPlane controlPlane, string region, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, string?> _settings = [];

    /// <summary>The resource with an id; null when there is none of the kind in the region. Routes are looked for in a VPC.</summary>
    public async Task<FoundResource?> FindAsync(ResourceKind kind, string id, string? parent) =>
        (await ListAsync(kind, id, parent)).FirstOrDefault(found => found.Id == id);

    /// <summary>The resources of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id; null for any.</param>
    /// <param name="parent">What they stand on, which only routes need; null for anything.</param>
    public async Task<IReadOnlyList<FoundResource>> ListAsync(ResourceKind kind, string? id, string? parent) => kind switch
    {
        ResourceKind.Vpc => [.. (await VpcsAsync(id)).Select(vpc => new FoundResource(kind, vpc.VpcId, vpc.VpcName, null) { Attributes = ObservedAttributes.Of(vpc) })],
        ResourceKind.Route => await RoutesAsync(id, parent!),
        ResourceKind.VpnGateway => await PagesAsync(
            page => controlPlane.SendAsync(
                new DescribeVpnGatewaysRequest { RegionId = region, VpnGatewayId = id, PageNumber = page, PageSize = Listing.PageSize }, cancellationToken),
            answer => (answer.VpnGateways, answer.TotalCount),
            gateway => gateway.Status == "deleting"
                ? null
                : new FoundResource(kind, gateway.VpnGatewayId, gateway.Name, gateway.VpcId) { Attributes = ObservedAttributes.Of(gateway) }),
        ResourceKind.SslServer => await PagesAsync(
            page => controlPlane.SendAsync(
                new DescribeSslVpnServersRequest { RegionId = region, SslVpnServerId = id, PageNumber = page, PageSize = Listing.PageSize }, cancellationToken),
            answer => (answer.SslVpnServers, answer.TotalCount),
            server => new FoundResource(kind, server.SslVpnServerId, server.Name, server.VpnGatewayId) { Attributes = ObservedAttributes.Of(server) }),
        ResourceKind.ClientCertificate => await PagesAsync(
            page => controlPlane.SendAsync(
                new DescribeSslVpnClientCertsRequest { RegionId = region, SslVpnClientCertId = id, PageNumber = page, PageSize = Listing.PageSize }, cancellationToken),
            answer => (answer.SslVpnClientCertKeys, answer.TotalCount),
            certificate => new FoundResource(kind, certificate.SslVpnClientCertId, certificate.Name, certificate.SslVpnServerId)
            {
                Attributes = ObservedAttributes.Of(certificate),
            }),
        _ => [],
    };

    /// <summary>
    /// The settings of an SSL server as a certificate keeps them that is recorded today. The service does not say for which settings a certificate was issued, and shows
    /// one that was invalidated before as expired or not at all; so what is there is taken to be what it was issued for, and every later change is noticed.
    /// </summary>
    public async Task<string?> SettingsAsync(string sslServer)
    {
        if (_settings.TryGetValue(sslServer, out var known))
        {
            return known;
        }

        var answer = await controlPlane.SendAsync(new DescribeSslVpnServersRequest { RegionId = region, SslVpnServerId = sslServer }, cancellationToken);
        return _settings[sslServer] = answer.SslVpnServers is [var server] ? SslServerSettings.Of(server).ToFingerprint() : null;
    }

    private Task<IReadOnlyList<Vpc>> VpcsAsync(string? id) => PagesAsync(
        page => controlPlane.SendAsync(new DescribeVpcsRequest { RegionId = region, VpcId = id, PageNumber = page, PageSize = Listing.PageSize }, cancellationToken),
        answer => (answer.Vpcs, answer.TotalCount),
        vpc => vpc);

    /// <summary>The routes somebody made in a VPC; those the service adds itself are nobody's.</summary>
    private async Task<IReadOnlyList<FoundResource>> RoutesAsync(string? id, string vpc)
    {
        var routes = new List<FoundResource>();
        foreach (var table in (await VpcsAsync(vpc)).SelectMany(found => found.RouterTableIds))
        {
            var request = new DescribeRouteEntryListRequest { RegionId = region, RouteTableId = table, RouteEntryId = id, RouteEntryType = "Custom" };
            routes.AddRange((await Listing.RoutesAsync(controlPlane, request, cancellationToken))
                .Select(route => new FoundResource(ResourceKind.Route, route.RouteEntryId, route.DestinationCidrBlock, vpc) { Attributes = ObservedAttributes.Of(route) }));
        }

        return routes;
    }

    /// <summary>All pages; a thing can be on two pages of a list that changed between them.</summary>
    private static async Task<IReadOnlyList<TFound>> PagesAsync<TAnswer, T, TFound>(
        Func<int, Task<TAnswer>> send, Func<TAnswer, (EquatableList<T> Items, int Total)> read, Func<T, TFound?> find)
        where TFound : class =>
        [.. (await Listing.ReadAsync(send, read)).Items.Select(find).OfType<TFound>().Distinct()];
}
