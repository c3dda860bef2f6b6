namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists VPN gateways.</summary>
internal sealed class DescribeVpnGatewaysHandler : QueryHandler<DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse>
{
    protected override DescribeVpnGatewaysResponse Handle(DescribeVpnGatewaysRequest request, ActionContext context)
    {
        var gateways = context.VpnGateways()
            .Where(gateway => gateway.RegionId == request.RegionId)
            .Select(gateway => VpnGatewayAnswers.Describe(gateway, context.Now))
            .Where(gateway =>
                (request.VpcId is null || request.VpcId == gateway.VpcId)
                && (request.VpnGatewayId is null || request.VpnGatewayId == gateway.VpnGatewayId)
                && (request.Status is null || request.Status == gateway.Status)
                && (request.BusinessStatus is null || request.BusinessStatus == gateway.BusinessStatus)
                && (request.ResourceGroupId is null || request.ResourceGroupId == gateway.ResourceGroupId));
        var page = Page.Of(gateways, request.PageNumber, request.PageSize, gateway => gateway);
        return new DescribeVpnGatewaysResponse
        {
            VpnGateways = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
