using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Moves a VPN gateway to another resource group. What is on it follows, because it has no group of its own.</summary>
internal sealed class MoveVpnResourceGroupHandler : ChangeHandler<MoveVpnResourceGroupRequest, MoveVpnResourceGroupResponse>
{
    private const string Gateway = "VpnGateway";

    private static readonly string[] Types = [Gateway, "CustomerGateway", "VpnAttachment"];

    protected override MoveVpnResourceGroupResponse Handle(MoveVpnResourceGroupRequest request, ActionContext context)
    {
        var id = ActionContext.Required(request.InstanceId, "InstanceId");
        var word = ActionContext.Required(request.ResourceType, "ResourceType");
        var group = ActionContext.Required(request.NewResourceGroupId, "NewResourceGroupId");
        var type = Array.Find(Types, type => type.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? throw ActionContext.Refuse(ApiError.Illegal("ResourceType", word, $"Use {string.Join(" or ", Types)}."));
        if (type != Gateway)
        {
            throw ActionContext.Refuse(ApiError.InstanceNotFound);
        }

        context.State.VpnGateways.Replace(context.VpnGateway(request.RegionId, id) with { ResourceGroupId = group });
        return new MoveVpnResourceGroupResponse { RequestId = context.RequestId };
    }
}
