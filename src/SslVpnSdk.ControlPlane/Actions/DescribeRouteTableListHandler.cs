using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists route tables: every VPC has its system route table.</summary>
internal sealed class DescribeRouteTableListHandler : QueryHandler<DescribeRouteTableListRequest, DescribeRouteTableListResponse>
{
    protected override DescribeRouteTableListResponse Handle(DescribeRouteTableListRequest request, ActionContext context)
    {
        var tables = context.State.Vpcs.All()
            .Where(vpc => vpc.RegionId == request.RegionId)
            .Select(vpc => Describe(vpc, context.Now))
            .Where(table =>
                (request.VpcId is null || request.VpcId == table.VpcId)
                && (request.RouteTableId is null || request.RouteTableId == table.RouteTableId)
                && (request.RouteTableType is null || request.RouteTableType == table.RouteTableType)
                && (request.RouterId is null || request.RouterId == table.RouterId));
        var page = Page.Of(tables, request.PageNumber, request.PageSize, table => table);
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
        RouteTableType = "System",
        VpcId = vpc.Id,
        RouterId = vpc.RouterId,
        RouterType = "VRouter",
        Status = vpc.Status(now),
        CreationTime = VpcAnswers.Text(vpc.CreatedAt),
        ResourceGroupId = vpc.ResourceGroupId,
        Description = "",
    };
}
