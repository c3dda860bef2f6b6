using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists vSwitches of a region or of a VPC.</summary>
internal sealed class DescribeVSwitchesHandler : QueryHandler<DescribeVSwitchesRequest, DescribeVSwitchesResponse>
{
    protected override DescribeVSwitchesResponse Handle(DescribeVSwitchesRequest request, ActionContext context)
    {
        var region = Regions.Optional(request.RegionId);
        if (region is null && string.IsNullOrEmpty(request.VpcId))
        {
            throw Regions.Missing;
        }

        ResourceTags.CheckFilter(request.Tag);
        var vSwitches = context.State.VSwitches.Query
            .WhereNothing(request.IsDefault is true)
            .WhereGiven(VSwitchKeys.Region, region)
            .WhereGiven(VSwitchKeys.Vpc, request.VpcId)
            .WhereGiven(Key<StoredVSwitch>.Id, request.VSwitchId)
            .WhereGiven(VSwitchKeys.Zone, request.ZoneId)
            .WhereGiven(VSwitchKeys.Name, request.VSwitchName);
        if (request.RouteTableId is { Length: > 0 } table)
        {
            vSwitches = vSwitches.WhereIn(VSwitchKeys.Vpc, context.State.Vpcs.Where(VpcKeys.RouteTable, table));
        }

        if (request.ResourceGroupId is { Length: > 0 } group)
        {
            vSwitches = vSwitches.WhereIn(VSwitchKeys.Vpc, context.State.Vpcs.Where(VpcKeys.ResourceGroup, group));
        }

        var page = ResourceTags.PageOf(
            vSwitches, request.Tag, vSwitch => vSwitch.Id, request.PageNumber, request.PageSize, items => VSwitchAnswers.Describe(items, context), context);
        return new DescribeVSwitchesResponse
        {
            VSwitches = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
