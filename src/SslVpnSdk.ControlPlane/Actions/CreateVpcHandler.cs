using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Makes a VPC.</summary>
internal sealed class CreateVpcHandler : ChangeHandler<CreateVpcRequest, CreateVpcResponse>
{
    private const string DefaultCidrBlock = "172.16.0.0/12";
    private const int MaximumUserCidrs = 3;

    private static readonly CidrBlock[] ReservedBlocks =
        [.. new[] { "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4" }.Select(CidrBlock.Parse)];

    protected override CreateVpcResponse Handle(CreateVpcRequest request, ActionContext context)
    {
        Description.Check(request.Description, maximum: 256);
        var tags = ResourceTags.Check(request.Tag);
        var id = context.NewId("vpc");
        var vpc = new StoredVpc
        {
            Id = id,
            RegionId = request.RegionId,
            Name = request.VpcName ?? id,
            Description = request.Description ?? "",
            CidrBlock = request.CidrBlock ?? DefaultCidrBlock,
            UserCidr = request.UserCidr ?? "",
            RouterId = context.NewId("vrt"),
            RouteTableId = context.NewId("vtb"),
            ResourceGroupId = request.ResourceGroupId ?? ActionContext.DefaultResourceGroupId,
            CreatedAt = context.Now,
            AvailableAt = context.AfterTransition,
        };
        Check(vpc, request.Action);
        if (request.EnableIpv6 is true)
        {
            vpc = vpc with { Ipv6CidrBlock = PublicAddresses.Ipv6Block(context) };
        }

        context.State.Vpcs.Add(vpc);
        ResourceTags.Add(new(id, TaggableType.Vpc, vpc.RegionId), tags, context);
        return new CreateVpcResponse
        {
            VpcId = id,
            VRouterId = vpc.RouterId,
            RouteTableId = vpc.RouteTableId,
            ResourceGroupId = vpc.ResourceGroupId,
            RequestId = context.RequestId,
        };
    }

    private static void Check(StoredVpc vpc, string action)
    {
        var draft = new RequestDraft(vpc.RegionId, action);
        draft.Add(vpc, []);
        RuleRefusals.Check(draft.ToStack());

        if (vpc.UserCidr.Split(',').Length > MaximumUserCidrs)
        {
            throw ActionContext.Refuse(ApiError.Illegal("UserCidr", vpc.UserCidr, "Use at most three blocks."));
        }

        var block = CidrBlock.Parse(vpc.CidrBlock);
        if (ReservedBlocks.FirstOrDefault(reserved => reserved.Overlaps(block)) is { } overlapped)
        {
            throw ActionContext.Refuse(ApiError.Illegal(
                "CidrBlock", vpc.CidrBlock, $"It shares addresses with {overlapped}. Use a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16."));
        }
    }
}
