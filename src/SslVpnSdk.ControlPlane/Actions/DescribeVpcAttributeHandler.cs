namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes one VPC; one that does not exist has an empty id.</summary>
internal sealed class DescribeVpcAttributeHandler : QueryHandler<DescribeVpcAttributeRequest, DescribeVpcAttributeResponse>
{
    protected override DescribeVpcAttributeResponse Handle(DescribeVpcAttributeRequest request, ActionContext context)
    {
        var id = ActionContext.Required(request.VpcId, "VpcId");
        var vpc = context.State.Vpcs.Find(id) is { } found && found.RegionId == request.RegionId
            ? VpcAnswers.Describe(found, context.Now)
            : VpcAnswers.Nothing(request.RegionId);
        return new DescribeVpcAttributeResponse(vpc, context.RequestId);
    }
}
