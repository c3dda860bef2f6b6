using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>All that is in the control plane, whoever made it.</summary>
internal sealed record PlaneContent(
    IReadOnlyList<Vpc> Vpcs,
    IReadOnlyList<VpnGateway> Gateways,
    IReadOnlyList<SslVpnServer> Servers,
    IReadOnlyList<SslVpnClientCertKey> Certificates,
    IReadOnlyList<RouteEntry> DeclaredRoutes)
{
    private const int Page = 50;

    /// <summary>How many VPN gateways are on their way out, and are not among the others.</summary>
    public int LeavingGateways { get; private init; }

    public static PlaneContent Of(PlaneHost plane)
    {
        var vpcs = plane.Send(new DescribeVpcsRequest { RegionId = PlaneHost.Region, PageSize = Page }).Vpcs;
        var gateways = plane.Send(new DescribeVpnGatewaysRequest { RegionId = PlaneHost.Region, PageSize = Page }).VpnGateways;
        var routes = vpcs.SelectMany(vpc => vpc.RouterTableIds).SelectMany(table => plane.Send(
            new DescribeRouteEntryListRequest { RegionId = PlaneHost.Region, RouteTableId = table, MaxResult = 100 }).RouteEntrys);
        var gatewayIds = gateways.Select(gateway => gateway.VpnGatewayId).ToHashSet();
        var leaving = gateways.Where(gateway => gateway.Status == "deleting").ToArray();
        return new PlaneContent(
            vpcs,
            [.. gateways.Except(leaving)],
            plane.Send(new DescribeSslVpnServersRequest { RegionId = PlaneHost.Region, PageSize = Page }).SslVpnServers,
            plane.Send(new DescribeSslVpnClientCertsRequest { RegionId = PlaneHost.Region, PageSize = Page }).SslVpnClientCertKeys,
            [.. routes.Where(route => route.Type == "Custom" && !route.NextHops.Any(hop => gatewayIds.Contains(hop.NextHopId)))])
        {
            LeavingGateways = leaving.Length,
        };
    }

    /// <summary>The ids of everything.</summary>
    public IEnumerable<string> Ids =>
    [
        .. Vpcs.Select(vpc => vpc.VpcId),
        .. Gateways.Select(gateway => gateway.VpnGatewayId),
        .. Servers.Select(server => server.SslVpnServerId),
        .. Certificates.Select(certificate => certificate.SslVpnClientCertId),
        .. DeclaredRoutes.Select(route => route.RouteEntryId),
    ];
}
