using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a VPC with its route table.</summary>
internal sealed class DeleteVpcHandler : ChangeHandler<DeleteVpcRequest, DeleteVpcResponse>
{
    protected override DeleteVpcResponse Handle(DeleteVpcRequest request, ActionContext context)
    {
        var vpc = context.Vpc(request.RegionId, request.VpcId);
        if (context.VpnGateways().Where(VpnGatewayKeys.Vpc, vpc.Id).Any())
        {
            throw ActionContext.Refuse(ApiError.VpcHasGateway);
        }

        context.State.Routes.Where(RouteKeys.RouteTable, vpc.RouteTableId).Remove();
        context.State.Vpcs.Remove(vpc);
        return new DeleteVpcResponse { RequestId = context.RequestId };
    }
}
