using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Changes the name or the description of a VPC.</summary>
internal sealed class ModifyVpcAttributeHandler : ChangeHandler<ModifyVpcAttributeRequest, ModifyVpcAttributeResponse>
{
    protected override ModifyVpcAttributeResponse Handle(ModifyVpcAttributeRequest request, ActionContext context)
    {
        var vpc = context.Vpc(request.RegionId, request.VpcId);
        Description.Check(request.Description, maximum: 256);
        var changed = vpc with
        {
            Name = request.VpcName ?? vpc.Name,
            Description = request.Description ?? vpc.Description,
        };
        var draft = new RequestDraft(request.RegionId, request.Action);
        draft.Add(changed, []);
        RuleRefusals.Check(draft.ToStack());
        context.State.Vpcs.Replace(changed);
        return new ModifyVpcAttributeResponse { RequestId = context.RequestId };
    }
}
