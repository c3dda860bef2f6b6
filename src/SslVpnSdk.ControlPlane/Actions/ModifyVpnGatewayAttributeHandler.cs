using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Changes the name, the description or the route propagation of a VPN gateway.</summary>
internal sealed class ModifyVpnGatewayAttributeHandler : ChangeHandler<ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse>
{
    protected override ModifyVpnGatewayAttributeResponse Handle(ModifyVpnGatewayAttributeRequest request, ActionContext context)
    {
        var gateway = context.VpnGateway(request.RegionId, request.VpnGatewayId);
        Description.Check(request.Description, maximum: 100);
        var changed = gateway with
        {
            Name = request.Name ?? gateway.Name,
            Description = request.Description ?? gateway.Description,
            AutoPropagate = request.AutoPropagate ?? gateway.AutoPropagate,
        };
        var draft = new RequestDraft(request.RegionId, request.Action);
        draft.Add(changed, null);
        RuleRefusals.Check(draft.ToStack());
        context.RequireActive(gateway);
        if (changed != gateway)
        {
            changed = context.Update(changed);
        }

        var answer = VpnGatewayAnswers.Describe(changed, context) with { RegionId = null, SslVpn = null, SslMaxConnections = null };
        return new ModifyVpnGatewayAttributeResponse(answer, context.RequestId);
    }
}
