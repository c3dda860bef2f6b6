namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists SSL servers.</summary>
internal sealed class DescribeSslVpnServersHandler : QueryHandler<DescribeSslVpnServersRequest, DescribeSslVpnServersResponse>
{
    protected override DescribeSslVpnServersResponse Handle(DescribeSslVpnServersRequest request, ActionContext context)
    {
        var servers = context.State.SslServers.All().Where(server =>
            server.RegionId == request.RegionId
            && (request.VpnGatewayId is null || request.VpnGatewayId == server.VpnGatewayId)
            && (request.SslVpnServerId is null || request.SslVpnServerId == server.Id)
            && (request.Name is null || request.Name == server.Name)
            && (request.ResourceGroupId is null || request.ResourceGroupId == context.GatewayOf(server).ResourceGroupId));
        var page = Page.Of(servers, request.PageNumber, request.PageSize, server => SslServerAnswers.Describe(server, context));
        return new DescribeSslVpnServersResponse
        {
            SslVpnServers = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
