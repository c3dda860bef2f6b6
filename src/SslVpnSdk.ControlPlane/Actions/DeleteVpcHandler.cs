using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a VPC with its route table.</summary>
internal sealed class DeleteVpcHandler : ChangeHandler<DeleteVpcRequest, DeleteVpcResponse>
{
    protected override DeleteVpcResponse Handle(DeleteVpcRequest request, ActionContext context)
    {
        var vpc = context.Vpc(request.RegionId, request.VpcId);
        if (context.VpnGateways().Any(gateway => gateway.VpcId == vpc.Id))
        {
            throw ActionContext.Refuse(ApiError.VpcHasGateway);
        }

        context.State.Routes.RemoveAll(route => route.RouteTableId == vpc.RouteTableId);
        context.State.Vpcs.Remove(vpc);
        return new DeleteVpcResponse { RequestId = context.RequestId };
    }
}
