using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists client certificates.</summary>
internal sealed class DescribeSslVpnClientCertsHandler : QueryHandler<DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse>
{
    protected override DescribeSslVpnClientCertsResponse Handle(DescribeSslVpnClientCertsRequest request, ActionContext context)
    {
        var certificates = context.State.Certificates.Where(CertificateKeys.Region, request.RegionId)
            .WhereGiven(CertificateKeys.SslServer, request.SslVpnServerId)
            .WhereGiven(Key<StoredCertificate>.Id, request.SslVpnClientCertId)
            .WhereGiven(CertificateKeys.Name, request.Name);
        if (request.ResourceGroupId is { Length: > 0 } group)
        {
            var gateways = context.State.VpnGateways.Where(VpnGatewayKeys.ResourceGroup, group);
            certificates = certificates.WhereIn(CertificateKeys.SslServer, context.State.SslServers.Query.WhereIn(SslServerKeys.VpnGateway, gateways));
        }

        var page = Page.Of(certificates, request.PageNumber, request.PageSize, items => CertificateAnswers.Describe(items, context));
        return new DescribeSslVpnClientCertsResponse
        {
            SslVpnClientCertKeys = page.Items,
            TotalCount = page.TotalCount,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
