using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Adds a route that is declared by hand.</summary>
internal sealed class CreateRouteEntryHandler : ChangeHandler<CreateRouteEntryRequest, CreateRouteEntryResponse>
{
    protected override CreateRouteEntryResponse Handle(CreateRouteEntryRequest request, ActionContext context)
    {
        var vpc = context.VpcOfRouteTable(request.RegionId, request.RouteTableId);
        Description.Check(request.Description, maximum: 256);
        if (request.RouteEntryName is { Length: 0 or > 128 } name)
        {
            throw ActionContext.Refuse(ApiError.Illegal("RouteEntryName", name, "Use 1 to 128 characters."));
        }

        var route = new StoredRoute
        {
            Id = context.NewId("rte"),
            RouteTableId = vpc.RouteTableId,
            DestinationCidrBlock = ActionContext.Required(request.DestinationCidrBlock, "DestinationCidrBlock"),
            NextHopId = ActionContext.Required(request.NextHopId, "NextHopId"),
            NextHopType = request.NextHopType ?? "Instance",
            Name = request.RouteEntryName ?? "",
            Description = request.Description ?? "",
            CreatedAt = context.Now,
            SslVpnServerId = null,
        };
        Check(request, route, vpc, context);
        if (!vpc.IsAvailable(context.Now))
        {
            throw ActionContext.Refuse(ApiError.VpcNotAvailable);
        }

        context.State.Routes.Add(route);
        return new CreateRouteEntryResponse { RouteEntryId = route.Id, RequestId = context.RequestId };
    }

    /// <summary>The route is checked against the SSL servers of the VPC, so the order in which a stack is made does not matter.</summary>
    private static void Check(CreateRouteEntryRequest request, StoredRoute route, StoredVpc vpc, ActionContext context)
    {
        var declared = context.State.Routes.Where(RouteKeys.DeclaredIn, vpc.RouteTableId).ToList();
        var draft = new RequestDraft(request.RegionId, request.Action);
        var vpcReference = draft.Add(vpc, [.. declared, route]);
        foreach (var gateway in context.VpnGateways().Where(VpnGatewayKeys.Vpc, vpc.Id).ToList())
        {
            var gatewayReference = draft.Add(gateway, vpcReference);
            foreach (var server in context.SslServersOf(gateway.Id).ToList())
            {
                draft.Add(server, gatewayReference);
            }
        }

        RuleRefusals.Check(draft.ToStack(), context.Options);
        var destination = CidrBlock.Parse(route.DestinationCidrBlock);
        if (declared.Any(other => CidrBlock.Parse(other.DestinationCidrBlock).Equals(destination))
            || VSwitches.OfVpc(vpc.Id, context).ToList().Any(vSwitch => CidrBlock.Parse(vSwitch.CidrBlock).Equals(destination)))
        {
            throw ActionContext.Refuse(ApiError.RouteExists);
        }
    }
}
