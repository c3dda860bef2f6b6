using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Reads from the control plane what a plan needs: nothing at all for a deployment that made nothing and uses nothing.</summary>
public sealed class ObservedStateReader
{
    private readonly IControlPlane _controlPlane;
    private readonly int _pageSize;

    /// <summary>Makes a reader.</summary>
    /// <param name="controlPlane">The control plane to read.</param>
    public ObservedStateReader(IControlPlane controlPlane)
        : this(controlPlane, Listing.PageSize)
    {
    }

    internal ObservedStateReader(IControlPlane controlPlane, int? pageSize)
    {
        _controlPlane = controlPlane;
        _pageSize = pageSize ?? Listing.PageSize;
    }

    /// <summary>Reads.</summary>
    /// <param name="document">The document, its parameters bound.</param>
    /// <param name="state">What earlier runs recorded.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="ControlPlaneException">The control plane refused a call.</exception>
    /// <exception cref="UnansweredCallException">A call has no answer.</exception>
    public async Task<ObservedState> ReadAsync(
        DeploymentDocument document, DeploymentState state, CancellationToken cancellationToken = default)
    {
        var used = document.Resources.OfType<ExistingVpnGatewayDocument>().Select(gateway => gateway.Id.Literal!).ToArray();
        if (state.Resources.IsEmpty && used.Length == 0)
        {
            return ObservedState.Empty;
        }

        var region = document.Region;
        var recorded = state.Recorded;
        var vpcs = AllAsync<DescribeVpcsResponse, Vpc>(
            (page, id) => new DescribeVpcsRequest { RegionId = region, PageNumber = page, PageSize = _pageSize, VpcId = id },
            answer => (answer.Vpcs, answer.TotalCount),
            vpc => vpc.VpcId,
            recorded.IdsOf(ResourceKind.Vpc),
            cancellationToken);
        var vpnGateways = AllAsync<DescribeVpnGatewaysResponse, VpnGateway>(
            (page, id) => new DescribeVpnGatewaysRequest { RegionId = region, PageNumber = page, PageSize = _pageSize, VpnGatewayId = id },
            answer => (answer.VpnGateways, answer.TotalCount),
            gateway => gateway.VpnGatewayId,
            recorded.IdsOf(ResourceKind.VpnGateway).Concat(used),
            cancellationToken);
        var sslServers = AllAsync<DescribeSslVpnServersResponse, SslVpnServer>(
            (page, id) => new DescribeSslVpnServersRequest { RegionId = region, PageNumber = page, PageSize = _pageSize, SslVpnServerId = id },
            answer => (answer.SslVpnServers, answer.TotalCount),
            server => server.SslVpnServerId,
            recorded.IdsOf(ResourceKind.SslServer),
            cancellationToken);
        var certificates = AllAsync<DescribeSslVpnClientCertsResponse, SslVpnClientCertKey>(
            (page, id) => new DescribeSslVpnClientCertsRequest { RegionId = region, PageNumber = page, PageSize = _pageSize, SslVpnClientCertId = id },
            answer => (answer.SslVpnClientCertKeys, answer.TotalCount),
            certificate => certificate.SslVpnClientCertId,
            recorded.IdsOf(ResourceKind.ClientCertificate),
            cancellationToken);
        await Task.WhenAll(vpcs, vpnGateways, sslServers, certificates);
        var routes = await RoutesAsync(region, (await vpcs).Values, recorded, cancellationToken);
        return ObservedState.OfIds(
            await vpcs, ObservedState.ById(routes, route => route.RouteEntryId), await vpnGateways, await sslServers, await certificates);
    }

    /// <summary>
    /// The routes of the VPCs for which routes were declared; those the service adds itself are not the deployment's. A route whose VPC is recorded by
    /// another name, as a run was cut while it moved them, can be in each.
    /// </summary>
    private async Task<List<RouteEntry>> RoutesAsync(
        string region, IEnumerable<Vpc> vpcs, RecordedIndex recorded, CancellationToken cancellationToken)
    {
        var routes = new List<RouteEntry>();
        var withRoutes = recorded.Of(ResourceKind.Route).Select(route => recorded.IdOf(route.Address.VpcOfRoute)).ToHashSet();
        if (withRoutes.Contains(null))
        {
            withRoutes.UnionWith(recorded.IdsOf(ResourceKind.Vpc));
        }

        foreach (var table in vpcs.Where(vpc => withRoutes.Contains(vpc.VpcId)).SelectMany(vpc => vpc.RouterTableIds))
        {
            routes.AddRange(await Listing.RoutesAsync(
                _controlPlane, new DescribeRouteEntryListRequest { RegionId = region, RouteTableId = table }, cancellationToken));
        }

        return routes;
    }

    /// <summary>
    /// All of a list by id. When others delete something while its pages are read, what comes behind moves up, and one can slip to a page that was read
    /// already. It must not be taken for gone, and made again: so what was made, and is on no page, is asked for by its id.
    /// </summary>
    private async Task<Dictionary<string, T>> AllAsync<TAnswer, T>(
        Func<int, string?, ControlPlaneRequest<TAnswer>> request,
        Func<TAnswer, (EquatableList<T> Items, int TotalCount)> read,
        Func<T, string> idOf,
        IEnumerable<string> wanted,
        CancellationToken cancellationToken)
        where TAnswer : class
    {
        var (all, pages) = await Listing.ReadAsync(page => _controlPlane.SendAsync(request(page, null), cancellationToken), read);
        var byId = ObservedState.ById(all, idOf);
        foreach (var id in pages > 1 ? wanted.Where(id => !byId.ContainsKey(id)).Distinct().ToArray() : [])
        {
            foreach (var item in read(await _controlPlane.SendAsync(request(1, id), cancellationToken)).Items)
            {
                byId.TryAdd(idOf(item), item);
            }
        }

        return byId;
    }
}
