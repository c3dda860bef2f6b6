namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes one vSwitch; one that does not exist has an empty id.</summary>
internal sealed class DescribeVSwitchAttributesHandler : QueryHandler<DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse>
{
    protected override DescribeVSwitchAttributesResponse Handle(DescribeVSwitchAttributesRequest request, ActionContext context)
    {
        if (VSwitches.Find(Regions.Optional(request.RegionId), request.VSwitchId, context) is not { } vSwitch)
        {
            return new DescribeVSwitchAttributesResponse(VSwitchAnswers.Nothing, context.RequestId);
        }

        return new DescribeVSwitchAttributesResponse(VSwitchAnswers.Describe(vSwitch, context), context.RequestId)
        {
            CloudResources = VpcAnswers.Resources(("VpnGateway", VSwitches.CountGateways(vSwitch.Id, context))),
        };
    }
}
