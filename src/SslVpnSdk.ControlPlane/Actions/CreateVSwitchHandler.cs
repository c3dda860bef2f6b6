using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Makes a vSwitch in a VPC.</summary>
internal sealed class CreateVSwitchHandler : ChangeHandler<CreateVSwitchRequest, CreateVSwitchResponse>
{
    protected override CreateVSwitchResponse Handle(CreateVSwitchRequest request, ActionContext context)
    {
        var vpc = context.Vpc(Regions.Optional(request.RegionId), request.VpcId);
        var zone = ActionContext.Required(request.ZoneId, "ZoneId");
        var block = VSwitchBlock.Parse(ActionContext.Required(request.CidrBlock, "CidrBlock"), vpc);
        ResourceName.Check(request.VSwitchName);
        Description.Check(request.Description, maximum: 256);
        var tags = ResourceTags.Check(request.Tag);
        if (!Zones.IsOf(zone, vpc.RegionId))
        {
            throw ActionContext.Refuse(ApiError.ZoneNotFound);
        }

        CheckPlace(block, vpc, context);
        var id = context.NewId("vsw");
        context.State.VSwitches.Add(new StoredVSwitch
        {
            Id = id,
            RegionId = vpc.RegionId,
            VpcId = vpc.Id,
            ZoneId = zone,
            CidrBlock = request.CidrBlock,
            Name = request.VSwitchName ?? id,
            Description = request.Description ?? "",
            CreatedAt = context.Now,
            AvailableAt = context.AfterTransition,
        });
        ResourceTags.Add(new(id, TaggableType.VSwitch, vpc.RegionId), tags, context);
        return new CreateVSwitchResponse { VSwitchId = id, RequestId = context.RequestId };
    }

    private static void CheckPlace(CidrBlock block, StoredVpc vpc, ActionContext context)
    {
        if (!vpc.IsAvailable(context.Now))
        {
            throw ActionContext.Refuse(ApiError.VpcNotAvailable);
        }

        var others = VSwitches.OfVpc(vpc.Id, context).ToList();
        if (!others.All(other => other.IsAvailable(context.Now)))
        {
            throw ActionContext.Refuse(ApiError.VSwitchBusy);
        }

        VSwitchBlock.CheckFree(block, others, vpc, context);
        if (others.Count >= context.Options.VSwitchesPerVpc)
        {
            throw ActionContext.Refuse(ApiError.VSwitchQuotaFull);
        }
    }
}
