using SslVpnSdk.ControlPlane.Certificates;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes one client certificate with its key and its configuration.</summary>
internal sealed class DescribeSslVpnClientCertHandler : QueryHandler<DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse>
{
    protected override DescribeSslVpnClientCertResponse Handle(DescribeSslVpnClientCertRequest request, ActionContext context)
    {
        var certificate = context.Certificate(request.RegionId, request.SslVpnClientCertId, ApiError.InstanceNotFound);
        var server = context.State.SslServers.Find(certificate.SslVpnServerId)!;
        return new DescribeSslVpnClientCertResponse(
            CertificateAnswers.Describe(certificate, context),
            certificate.CaCertificate,
            certificate.Certificate,
            certificate.Key,
            ClientConfiguration.Of(certificate, server, context.GatewayOf(server)),
            context.RequestId);
    }
}
