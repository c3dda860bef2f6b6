using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPN gateways.</summary>
internal sealed class DescribeVpnGatewaysHandler : QueryHandler<DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse>
{
    protected override DescribeVpnGatewaysResponse Handle(DescribeVpnGatewaysRequest request, ActionContext context)
    {
        ResourceTags.CheckFilter(request.Tag);
        var gateways = context.VpnGateways().Where(VpnGatewayKeys.Region, request.RegionId)
            .WhereNothing(!Filter.Passes(request.GatewayType, VpnGatewayAnswers.GatewayType) || !Filter.Passes(request.BusinessStatus, VpnGatewayAnswers.BusinessStatus))
            .WhereGiven(VpnGatewayKeys.Vpc, request.VpcId)
            .WhereGiven(Key<StoredVpnGateway>.Id, request.VpnGatewayId)
            .WhereGiven(VpnGatewayKeys.ResourceGroup, request.ResourceGroupId);
        var page = string.IsNullOrEmpty(request.Status) && request.Tag is null or { Count: 0 }
            ? Page.Of(gateways, request.PageNumber, request.PageSize, items => VpnGatewayAnswers.Describe(items, context))
            : Page.Of(Matching(gateways, request, context), request.PageNumber, request.PageSize, items => VpnGatewayAnswers.Describe(items, context));
        return new DescribeVpnGatewaysResponse
        {
            VpnGateways = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }

    /// <summary>A status follows from the clock, so it is in no key.</summary>
    private static IEnumerable<StoredVpnGateway> Matching(
        TableQuery<StoredVpnGateway> gateways, DescribeVpnGatewaysRequest request, ActionContext context) => gateways.ToList().Where(gateway =>
            Filter.Passes(request.Status, gateway.Status(context.Now)) && ResourceTags.Pass(request.Tag, gateway.Id, context));
}
