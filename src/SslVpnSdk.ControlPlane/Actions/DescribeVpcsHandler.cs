namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPCs.</summary>
internal sealed class DescribeVpcsHandler : QueryHandler<DescribeVpcsRequest, DescribeVpcsResponse>
{
    protected override DescribeVpcsResponse Handle(DescribeVpcsRequest request, ActionContext context)
    {
        var ids = request.VpcId?.Split(',');
        var vpcs = context.State.Vpcs.All().Where(vpc =>
            vpc.RegionId == request.RegionId
            && (ids is null || ids.Contains(vpc.Id))
            && (request.VpcName is null || request.VpcName == vpc.Name)
            && (request.ResourceGroupId is null || request.ResourceGroupId == vpc.ResourceGroupId));
        var page = Page.Of(vpcs, request.PageNumber, request.PageSize, vpc => VpcAnswers.Describe(vpc, context.Now));
        return new DescribeVpcsResponse
        {
            Vpcs = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
