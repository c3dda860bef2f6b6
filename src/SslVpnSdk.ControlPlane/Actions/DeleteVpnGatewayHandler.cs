using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a VPN gateway that has no SSL server on it.</summary>
internal sealed class DeleteVpnGatewayHandler : ChangeHandler<DeleteVpnGatewayRequest, DeleteVpnGatewayResponse>
{
    protected override DeleteVpnGatewayResponse Handle(DeleteVpnGatewayRequest request, ActionContext context)
    {
        var gateway = context.VpnGateway(request.RegionId, request.VpnGatewayId);
        context.RequireActive(gateway);
        if (gateway.EndsAt > context.Now)
        {
            throw ActionContext.Refuse(ApiError.GatewayPrepaid);
        }

        if (context.SslServersOf(gateway.Id).Any())
        {
            throw ActionContext.Refuse(ApiError.GatewayHasSslServer);
        }

        context.State.VpnGateways.Replace(gateway with { GoneAt = context.AfterTransition });
        ResourceTags.Forget(gateway.Id, context);
        return new DeleteVpnGatewayResponse { RequestId = context.RequestId };
    }
}
