namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>All that is there after a process was killed.</summary>
internal sealed record SurvivingState(
    IReadOnlyList<Vpc> Vpcs, IReadOnlyList<VpnGateway> Gateways, IReadOnlyList<SslVpnServer> Servers, IReadOnlyList<SslVpnClientCertKey> Certificates, IReadOnlyList<RouteEntry> Routes)
{
    private const string Region = ControlPlaneFixture.Region;
    private const int Size = 50;

    public static async Task<SurvivingState> ReadAsync(EmbeddedControlPlane plane)
    {
        var vpcs = await All(async page => Of(await plane.SendAsync(new DescribeVpcsRequest { RegionId = Region, PageNumber = page, PageSize = Size }), answer => (answer.Vpcs, answer.TotalCount)));
        var routes = new List<RouteEntry>();
        foreach (var vpc in vpcs)
        {
            var answer = await plane.SendAsync(new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = vpc.RouterTableIds[0], MaxResult = 100 });
            Assert.Equal(answer.TotalCount, answer.RouteEntrys.Count);
            routes.AddRange(answer.RouteEntrys);
        }

        return new SurvivingState(
            vpcs,
            await All(async page => Of(await plane.SendAsync(new DescribeVpnGatewaysRequest { RegionId = Region, PageNumber = page, PageSize = Size }), answer => (answer.VpnGateways, answer.TotalCount))),
            await All(async page => Of(await plane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region, PageNumber = page, PageSize = Size }), answer => (answer.SslVpnServers, answer.TotalCount))),
            await All(async page => Of(await plane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = Region, PageNumber = page, PageSize = Size }), answer => (answer.SslVpnClientCertKeys, answer.TotalCount))),
            routes);
    }

    /// <summary>How often each id of what was made is there, by its name.</summary>
    public ILookup<string, string> IdsByName() => Vpcs.Select(vpc => (vpc.VpcName, vpc.VpcId))
        .Concat(Gateways.Select(gateway => (gateway.Name, gateway.VpnGatewayId)))
        .Concat(Servers.Select(server => (server.Name, server.SslVpnServerId)))
        .Concat(Certificates.Select(certificate => (certificate.Name, certificate.SslVpnClientCertId)))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    private static (IReadOnlyList<TItem> Items, int Total) Of<TResponse, TItem>(TResponse answer, Func<TResponse, (EquatableList<TItem>, int)> read) => read(answer);

    private static async Task<List<T>> All<T>(Func<int, Task<(IReadOnlyList<T> Items, int Total)>> read)
    {
        var all = new List<T>();
        for (var page = 1; ; page++)
        {
            var (items, total) = await read(page);
            all.AddRange(items);
            if (items.Count < Size)
            {
                Assert.Equal(total, all.Count);
                return all;
            }
        }
    }
}
