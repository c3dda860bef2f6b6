using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Reads from the control plane what a plan needs: nothing at all for a deployment that made nothing and uses nothing.</summary>
public sealed class ObservedStateReader(IControlPlane controlPlane)
{
    private const int PageSize = 50;
    private const int RoutePageSize = 100;

    /// <summary>Reads.</summary>
    /// <param name="document">The document, its parameters bound.</param>
    /// <param name="state">What earlier runs recorded.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="ControlPlaneException">The control plane refused a call.</exception>
    /// <exception cref="UnansweredCallException">A call has no answer.</exception>
    public async Task<ObservedState> ReadAsync(
        DeploymentDocument document, DeploymentState state, CancellationToken cancellationToken = default)
    {
        if (state.Resources.IsEmpty && !document.Resources.OfType<ExistingVpnGatewayDocument>().Any())
        {
            return ObservedState.Empty;
        }

        var region = document.Region;
        var vpcs = await PagesAsync(
            page => controlPlane.SendAsync(new DescribeVpcsRequest { RegionId = region, PageNumber = page, PageSize = PageSize }, cancellationToken),
            answer => (answer.Vpcs, answer.TotalCount));
        var vpnGateways = await PagesAsync(
            page => controlPlane.SendAsync(new DescribeVpnGatewaysRequest { RegionId = region, PageNumber = page, PageSize = PageSize }, cancellationToken),
            answer => (answer.VpnGateways, answer.TotalCount));
        var sslServers = await PagesAsync(
            page => controlPlane.SendAsync(new DescribeSslVpnServersRequest { RegionId = region, PageNumber = page, PageSize = PageSize }, cancellationToken),
            answer => (answer.SslVpnServers, answer.TotalCount));
        var certificates = await PagesAsync(
            page => controlPlane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = region, PageNumber = page, PageSize = PageSize }, cancellationToken),
            answer => (answer.SslVpnClientCertKeys, answer.TotalCount));
        var routes = await RoutesAsync(region, vpcs, state, cancellationToken);
        return new ObservedState(vpcs, routes, vpnGateways, sslServers, certificates);
    }

    /// <summary>The routes of the VPCs for which routes were declared; those the service adds itself are not the deployment's.</summary>
    private async Task<List<RouteEntry>> RoutesAsync(
        string region, IReadOnlyList<Vpc> vpcs, DeploymentState state, CancellationToken cancellationToken)
    {
        var routes = new List<RouteEntry>();
        var withRoutes = state.Resources.Keys
            .Where(address => address.Kind == ResourceKind.Route)
            .Select(address => state.IdOf(address.VpcOfRoute))
            .ToHashSet();
        foreach (var table in vpcs.Where(vpc => withRoutes.Contains(vpc.VpcId)).SelectMany(vpc => vpc.RouterTableIds))
        {
            string? next = null;
            do
            {
                var answer = await controlPlane.SendAsync(
                    new DescribeRouteEntryListRequest { RegionId = region, RouteTableId = table, MaxResult = RoutePageSize, NextToken = next },
                    cancellationToken);
                routes.AddRange(answer.RouteEntrys);
                next = answer.NextToken;
            }
            while (!string.IsNullOrEmpty(next));
        }

        return routes;
    }

    private static async Task<List<T>> PagesAsync<TAnswer, T>(
        Func<int, Task<TAnswer>> send, Func<TAnswer, (EquatableList<T> Items, int TotalCount)> read)
    {
        var all = new List<T>();
        for (var page = 1; ; page++)
        {
            var (items, total) = read(await send(page));
            all.AddRange(items);
            if (items.Count == 0 || all.Count >= total)
            {
                return all;
            }
        }
    }
}
