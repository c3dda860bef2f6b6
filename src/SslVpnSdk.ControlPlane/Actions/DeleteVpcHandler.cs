using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a VPC with its route table.</summary>
internal sealed class DeleteVpcHandler : ChangeHandler<DeleteVpcRequest, DeleteVpcResponse>
{
    protected override DeleteVpcResponse Handle(DeleteVpcRequest request, ActionContext context)
    {
        var vpc = context.Vpc(Regions.Optional(request.RegionId), request.VpcId);
        if (VSwitches.OfVpc(vpc.Id, context).Any())
        {
            throw ActionContext.Refuse(ApiError.VpcHasVSwitch);
        }

        if (context.VpnGateways().Where(VpnGatewayKeys.Vpc, vpc.Id).Any())
        {
            throw ActionContext.Refuse(ApiError.VpcHasGateway);
        }

        context.State.Routes.Where(RouteKeys.RouteTable, vpc.RouteTableId).Remove();
        context.State.Vpcs.Remove(vpc);
        ResourceTags.Forget(vpc.Id, context);
        ResourceTags.Forget(vpc.RouteTableId, context);
        return new DeleteVpcResponse { RequestId = context.RequestId };
    }
}
