using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

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
        if (request.RouteEntryId is { Length: > 0 } id)
        {
            return context.State.Routes.Find(id) is { } route && IsIn(request.RegionId, route, context) && IsDescribed(route, request) ? route : null;
        }

        var table = context.VpcOfRouteTable(request.RegionId, request.RouteTableId ?? "").RouteTableId;
        var destination = ActionContext.Required(request.DestinationCidrBlock, "DestinationCidrBlock");

        // A client CIDR block may have been routed by hand as well; the route that can be deleted is meant then.
        return context.State.Routes.Where(RouteKeys.RouteTable, table)
            .Where(RouteKeys.DestinationCidrBlock, destination)
            .WhereGiven(RouteKeys.NextHop, request.NextHopId)
            .ToList()
            .OrderBy(route => route.IsAutomatic)
            .FirstOrDefault();
    }

    /// <summary>Whether the route is what the call says beside its id: a policy may have been asked about the table alone.</summary>
    private static bool IsDescribed(StoredRoute route, DeleteRouteEntryRequest request) =>
        Filter.Passes(request.RouteTableId, route.RouteTableId)
        && Filter.Passes(request.DestinationCidrBlock, route.DestinationCidrBlock)
        && Filter.Passes(request.NextHopId, route.NextHopId);

    private static bool IsIn(string regionId, StoredRoute route, ActionContext context) =>
        context.State.Vpcs.Where(VpcKeys.RouteTable, route.RouteTableId).Where(VpcKeys.Region, regionId).Any();
}
