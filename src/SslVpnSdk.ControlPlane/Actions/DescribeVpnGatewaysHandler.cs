using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPN gateways.</summary>
internal sealed class DescribeVpnGatewaysHandler : QueryHandler<DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse>
{
    protected override DescribeVpnGatewaysResponse Handle(DescribeVpnGatewaysRequest request, ActionContext context)
    {
        var gateways = context.VpnGateways().Where(VpnGatewayKeys.Region, request.RegionId)
            .WhereGiven(VpnGatewayKeys.Vpc, request.VpcId)
            .WhereGiven(Key<StoredVpnGateway>.Id, request.VpnGatewayId)
            .WhereGiven(VpnGatewayKeys.ResourceGroup, request.ResourceGroupId);
        var page = request.Status is null && request.BusinessStatus is null
            ? Page.Of(gateways, request.PageNumber, request.PageSize, gateway => VpnGatewayAnswers.Describe(gateway, context.Now))
            : Page.Of(WithStatus(gateways, request, context), request.PageNumber, request.PageSize, gateway => gateway);
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
    private static IEnumerable<VpnGateway> WithStatus(
        TableQuery<StoredVpnGateway> gateways, DescribeVpnGatewaysRequest request, ActionContext context) => gateways.ToList()
            .Select(gateway => VpnGatewayAnswers.Describe(gateway, context.Now))
            .Where(gateway => (request.Status is null || request.Status == gateway.Status)
                && (request.BusinessStatus is null || request.BusinessStatus == gateway.BusinessStatus));
}
