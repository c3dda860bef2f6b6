using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists route tables: every VPC has its system route table.</summary>
internal sealed class DescribeRouteTableListHandler : QueryHandler<DescribeRouteTableListRequest, DescribeRouteTableListResponse>
{
    private const string SystemType = "System";
    private const string RouterType = "VRouter";

    protected override DescribeRouteTableListResponse Handle(DescribeRouteTableListRequest request, ActionContext context)
    {
        ResourceTags.CheckFilter(request.Tag);
        var isEmpty = !Filter.Passes(request.RouteTableType, SystemType)
            || !Filter.Passes(request.RouterType, RouterType)
            || !Filter.Passes(request.RouteTableName, "");
        var vpcs = context.State.Vpcs.Where(VpcKeys.Region, request.RegionId)
            .WhereNothing(isEmpty)
            .WhereGiven(Key<StoredVpc>.Id, request.VpcId)
            .WhereGiven(VpcKeys.RouteTable, request.RouteTableId)
            .WhereGiven(VpcKeys.Router, request.RouterId)
            .WhereGiven(VpcKeys.ResourceGroup, request.ResourceGroupId);
        var page = ResourceTags.PageOf(
            vpcs, request.Tag, vpc => vpc.RouteTableId, request.PageNumber, request.PageSize, items => Describe(items, context), context);
        return new DescribeRouteTableListResponse
        {
            RouterTableList = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }

    private static IEnumerable<RouteTable> Describe(IReadOnlyList<StoredVpc> vpcs, ActionContext context)
    {
        var vSwitches = VSwitches.IdsByVpc(vpcs.Select(vpc => vpc.Id), context);
        var tags = ResourceTags.Of(vpcs.Select(vpc => vpc.RouteTableId), context);
        return vpcs.Select(vpc => Describe(vpc, vSwitches[vpc.Id], tags.GetValueOrDefault(vpc.RouteTableId), context));
    }

    private static RouteTable Describe(StoredVpc vpc, IEnumerable<string> vSwitches, StoredTagSet? tags, ActionContext context) => new()
    {
        RouteTableId = vpc.RouteTableId,
        RouteTableName = "",
        RouteTableType = SystemType,
        VpcId = vpc.Id,
        RouterId = vpc.RouterId,
        RouterType = RouterType,
        Status = vpc.Status(context.Now),
        CreationTime = VpcAnswers.Text(vpc.CreatedAt),
        ResourceGroupId = vpc.ResourceGroupId,
        Description = "",
        VSwitchIds = new(vSwitches),
        OwnerId = context.Options.AccountId,
        Tags = ResourceTags.Describe(tags),
    };
}
