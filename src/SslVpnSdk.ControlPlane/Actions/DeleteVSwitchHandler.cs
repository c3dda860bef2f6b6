using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a vSwitch that no gateway stands in.</summary>
internal sealed class DeleteVSwitchHandler : ChangeHandler<DeleteVSwitchRequest, DeleteVSwitchResponse>
{
    protected override DeleteVSwitchResponse Handle(DeleteVSwitchRequest request, ActionContext context)
    {
        var vSwitch = VSwitches.Find(Regions.Optional(request.RegionId), request.VSwitchId, context)
            ?? throw ActionContext.Refuse(ApiError.VSwitchNotFound);
        if (!vSwitch.IsAvailable(context.Now))
        {
            throw ActionContext.Refuse(ApiError.VSwitchNotAvailable);
        }

        if (VSwitches.CountGateways(vSwitch.Id, context) > 0)
        {
            throw ActionContext.Refuse(ApiError.VSwitchHasGateway);
        }

        context.State.VSwitches.Remove(vSwitch);
        ResourceTags.Forget(vSwitch.Id, context);
        return new DeleteVSwitchResponse { RequestId = context.RequestId };
    }
}
