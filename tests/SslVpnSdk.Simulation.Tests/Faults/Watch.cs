using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>
/// Watches the changes a process makes: one at a time on a VPN gateway and in a route table, none of what belongs to others, each in its time, and
/// none that harms somebody whom its plan did not name.
/// </summary>
internal sealed class Watch(World world, EngineProcess process)
{
    private readonly OrderCheck _order = new(world, process);
    private readonly HarmCheck _harm = new(world, process);

    /// <summary>A change is on its way until this is disposed.</summary>
    public IDisposable Begin(object request)
    {
        RefuseForeign(request);
        if (LaneOf(request) is not { } lane)
        {
            return new Change(null);
        }

        return process.Changing.Add(lane)
            ? new Change(() => process.Changing.Remove(lane))
            : throw new ViolationException($"{process.Name} makes two changes of {lane} at once: {request}");
    }

    /// <summary>Does a change, and looks at whether it is time for it, and whom it harms.</summary>
    public T Around<T>(object request, Func<T> change)
    {
        _order.Check(request);
        return _harm.Around(request, change);
    }

    private void RefuseForeign(object request)
    {
        var target = request switch
        {
            ModifySslVpnServerRequest modify => modify.SslVpnServerId,
            DeleteSslVpnServerRequest delete => delete.SslVpnServerId,
            ModifySslVpnClientCertRequest modify => modify.SslVpnClientCertId,
            DeleteSslVpnClientCertRequest delete => delete.SslVpnClientCertId,
            ModifyVpnGatewayAttributeRequest modify => modify.VpnGatewayId,
            DeleteVpnGatewayRequest delete => delete.VpnGatewayId,
            ModifyVpcAttributeRequest modify => modify.VpcId,
            DeleteVpcRequest delete => delete.VpcId,
            DeleteRouteEntryRequest delete => delete.RouteEntryId,
            _ => null,
        };
        if (target is not null && world.ThirdParty.Owns(target))
        {
            throw new ViolationException($"{process.Name} touches {target}, which belongs to others: {request}");
        }
    }

    private string? LaneOf(object request) => request switch
    {
        CreateSslVpnServerRequest create => create.VpnGatewayId,
        ModifyVpnGatewayAttributeRequest modify => modify.VpnGatewayId,
        DeleteVpnGatewayRequest delete => delete.VpnGatewayId,
        ModifySslVpnServerRequest modify => GatewayOfServer(modify.SslVpnServerId),
        DeleteSslVpnServerRequest delete => GatewayOfServer(delete.SslVpnServerId),
        CreateSslVpnClientCertRequest create => GatewayOfServer(create.SslVpnServerId),
        CreateRouteEntryRequest create => create.RouteTableId,
        DeleteRouteEntryRequest delete => TableOfRoute(delete.RouteEntryId),
        DeleteSslVpnClientCertRequest delete => GatewayOfServer(world.Plane.Certificate(delete.SslVpnClientCertId)?.SslVpnServerId),
        _ => null,
    };

    private string? GatewayOfServer(string? id) => world.Plane.Server(id)?.VpnGatewayId;

    private string? TableOfRoute(string? id) =>
        PlaneContent.Of(world.Plane).DeclaredRoutes.FirstOrDefault(route => route.RouteEntryId == id)?.RouteTableId;

    private sealed class Change(Action? end) : IDisposable
    {
        public void Dispose() => end?.Invoke();
    }
}
