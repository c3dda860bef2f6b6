using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a route that was declared by hand.</summary>
internal sealed class DeleteRouteEntryHandler : ChangeHandler<DeleteRouteEntryRequest, DeleteRouteEntryResponse>
{
    protected override DeleteRouteEntryResponse Handle(DeleteRouteEntryRequest request, ActionContext context)
    {
        var route = Find(request, context) ?? throw ActionContext.Refuse(ApiError.RouteNotFound);
        if (route.IsAutomatic)
        {
            throw ActionContext.Refuse(ApiError.RouteIsAutomatic);
        }

        context.State.Routes.Remove(route);
        return new DeleteRouteEntryResponse { RequestId = context.RequestId };
    }

    private static StoredRoute? Find(DeleteRouteEntryRequest request, ActionContext context)
    {
        if (request.RouteEntryId is { } id)
        {
            var tables = context.State.Vpcs.All().Where(vpc => vpc.RegionId == request.RegionId).Select(vpc => vpc.RouteTableId);
            return context.State.Routes.Find(id) is { } route && tables.Contains(route.RouteTableId) ? route : null;
        }

        var table = context.VpcOfRouteTable(request.RegionId, request.RouteTableId ?? "").RouteTableId;
        var destination = ActionContext.Required(request.DestinationCidrBlock, "DestinationCidrBlock");

        // A client CIDR block may have been routed by hand as well; the route that can be deleted is meant then.
        return context.State.Routes.All()
            .Where(route => route.RouteTableId == table
                && route.DestinationCidrBlock == destination
                && (request.NextHopId is null || request.NextHopId == route.NextHopId))
            .OrderBy(route => route.IsAutomatic)
            .FirstOrDefault();
    }
}
