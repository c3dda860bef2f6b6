namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists client certificates.</summary>
internal sealed class DescribeSslVpnClientCertsHandler : QueryHandler<DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse>
{
    protected override DescribeSslVpnClientCertsResponse Handle(DescribeSslVpnClientCertsRequest request, ActionContext context)
    {
        var certificates = context.State.Certificates.All()
            .Where(certificate => certificate.RegionId == request.RegionId)
            .Select(certificate => CertificateAnswers.Describe(certificate, context))
            .Where(certificate =>
                (request.SslVpnServerId is null || request.SslVpnServerId == certificate.SslVpnServerId)
                && (request.SslVpnClientCertId is null || request.SslVpnClientCertId == certificate.SslVpnClientCertId)
                && (request.Name is null || request.Name == certificate.Name)
                && (request.ResourceGroupId is null || request.ResourceGroupId == certificate.ResourceGroupId));
        var page = Page.Of(certificates, request.PageNumber, request.PageSize, certificate => certificate);
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
