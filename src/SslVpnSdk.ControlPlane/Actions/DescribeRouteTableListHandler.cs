using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists route tables: every VPC has its system route table.</summary>
internal sealed class DescribeRouteTableListHandler : QueryHandler<DescribeRouteTableListRequest, DescribeRouteTableListResponse>
{
    private const string SystemType = "System";

    protected override DescribeRouteTableListResponse Handle(DescribeRouteTableListRequest request, ActionContext context)
    {
        var vpcs = context.State.Vpcs.Where(VpcKeys.Region, request.RegionId)
            .WhereGiven(Key<StoredVpc>.Id, request.VpcId)
            .WhereGiven(VpcKeys.RouteTable, request.RouteTableId)
            .WhereGiven(VpcKeys.Router, request.RouterId)
            .WhereGiven(Key<StoredVpc>.Id, request.RouteTableType is null or SystemType ? null : Array.Empty<string>());
        var page = Page.Of(vpcs, request.PageNumber, request.PageSize, vpc => Describe(vpc, context.Now));
        return new DescribeRouteTableListResponse
        {
            RouterTableList = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }

    private static RouteTable Describe(StoredVpc vpc, DateTimeOffset now) => new()
    {
        RouteTableId = vpc.RouteTableId,
        RouteTableName = "",
        RouteTableType = SystemType,
        VpcId = vpc.Id,
        RouterId = vpc.RouterId,
        RouterType = "VRouter",
        Status = vpc.Status(now),
        CreationTime = VpcAnswers.Text(vpc.CreatedAt),
        ResourceGroupId = vpc.ResourceGroupId,
        Description = "",
    };
}
