using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes a client certificate, which ends all sessions of its server.</summary>
internal sealed class DeleteSslVpnClientCertHandler : ChangeHandler<DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse>
{
    protected override DeleteSslVpnClientCertResponse Handle(DeleteSslVpnClientCertRequest request, ActionContext context)
    {
        var certificate = context.Certificate(request.RegionId, request.SslVpnClientCertId, ApiError.CertificateNotFound);
        var gateway = context.GatewayOf(context.State.SslServers.Find(certificate.SslVpnServerId)!);
        context.RequireActive(gateway);

        context.State.Certificates.Remove(certificate);
        ServerLog.Write(certificate.SslVpnServerId, certificate.Id, ServerLogText.CertificateDeleted(certificate.Id), context);
        SslServerConsequences.EndSessions(certificate.SslVpnServerId, context);
        context.Update(gateway);
        return new DeleteSslVpnClientCertResponse { RequestId = context.RequestId };
    }
}
