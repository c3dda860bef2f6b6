using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPCs.</summary>
internal sealed class DescribeVpcsHandler : QueryHandler<DescribeVpcsRequest, DescribeVpcsResponse>
{
    private const int MaximumIds = 20;

    protected override DescribeVpcsResponse Handle(DescribeVpcsRequest request, ActionContext context)
    {
        var ids = string.IsNullOrEmpty(request.VpcId) ? null : request.VpcId.Split(',');
        if (ids?.Length > MaximumIds)
        {
            throw ActionContext.Refuse(ApiError.Illegal("VpcId", $"{ids.Length} ids", "Use at most 20."));
        }

        ResourceTags.CheckFilter(request.Tag);
        var vpcs = context.State.Vpcs.Where(VpcKeys.Region, request.RegionId)
            .WhereNothing(request.IsDefault is true)
            .WhereGiven(Key<StoredVpc>.Id, ids)
            .WhereGiven(VpcKeys.Name, request.VpcName)
            .WhereGiven(VpcKeys.ResourceGroup, request.ResourceGroupId);
        var page = ResourceTags.PageOf(
            vpcs, request.Tag, vpc => vpc.Id, request.PageNumber, request.PageSize, items => VpcAnswers.Describe(items, context), context);
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
