using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPCs.</summary>
internal sealed class DescribeVpcsHandler : QueryHandler<DescribeVpcsRequest, DescribeVpcsResponse>
{
    protected override DescribeVpcsResponse Handle(DescribeVpcsRequest request, ActionContext context)
    {
        var vpcs = context.State.Vpcs.Where(VpcKeys.Region, request.RegionId)
            .WhereGiven(Key<StoredVpc>.Id, request.VpcId?.Split(','))
            .WhereGiven(VpcKeys.Name, request.VpcName)
            .WhereGiven(VpcKeys.ResourceGroup, request.ResourceGroupId);
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
