namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the clients connected to a VPN gateway.</summary>
internal sealed class DescribeSslVpnClientsHandler : QueryHandler<DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse>
{
    protected override DescribeSslVpnClientsResponse Handle(DescribeSslVpnClientsRequest request, ActionContext context)
    {
        var gateway = context.VpnGateway(request.RegionId, request.VpnGatewayId);
        var page = Page.Of(context.SessionsOf(gateway.Id), request.PageNumber, request.PageSize, items => items.Select(SessionAnswers.Describe));
        return new DescribeSslVpnClientsResponse
        {
            RegionId = gateway.RegionId,
            VpnGatewayId = gateway.Id,
            ClientInfoList = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
