using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes one VPC; one that does not exist has an empty id.</summary>
internal sealed class DescribeVpcAttributeHandler : QueryHandler<DescribeVpcAttributeRequest, DescribeVpcAttributeResponse>
{
    protected override DescribeVpcAttributeResponse Handle(DescribeVpcAttributeRequest request, ActionContext context)
    {
        var id = ActionContext.Required(request.VpcId, "VpcId");
        if (request.IsDefault is true || context.State.Vpcs.Find(id) is not { } vpc || vpc.RegionId != request.RegionId)
        {
            return new DescribeVpcAttributeResponse(VpcAnswers.Nothing(request.RegionId), context.RequestId);
        }

        var described = VpcAnswers.Describe(vpc, context);
        return new DescribeVpcAttributeResponse(described, context.RequestId)
        {
            CloudResources = VpcAnswers.Resources(
                ("VRouter", 1),
                ("RouteTable", 1),
                ("VSwitch", described.VSwitchIds.Count),
                ("VpnGateway", context.VpnGateways().Where(VpnGatewayKeys.Vpc, vpc.Id).Count())),
        };
    }
}
