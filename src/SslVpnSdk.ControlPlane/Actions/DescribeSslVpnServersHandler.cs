using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists SSL servers.</summary>
internal sealed class DescribeSslVpnServersHandler : QueryHandler<DescribeSslVpnServersRequest, DescribeSslVpnServersResponse>
{
    protected override DescribeSslVpnServersResponse Handle(DescribeSslVpnServersRequest request, ActionContext context)
    {
        var servers = context.State.SslServers.Where(SslServerKeys.Region, request.RegionId)
            .WhereGiven(SslServerKeys.VpnGateway, request.VpnGatewayId)
            .WhereGiven(Key<StoredSslServer>.Id, request.SslVpnServerId)
            .WhereGiven(SslServerKeys.Name, request.Name);
        if (request.ResourceGroupId is { Length: > 0 } group)
        {
            servers = servers.WhereIn(SslServerKeys.VpnGateway, context.State.VpnGateways.Where(VpnGatewayKeys.ResourceGroup, group));
        }

        var page = Page.Of(servers, request.PageNumber, request.PageSize, items => SslServerAnswers.Describe(items, context));
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
