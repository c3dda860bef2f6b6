using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes client certificates as the service does.</summary>
internal static class CertificateAnswers
{
    public static SslVpnClientCertKey Describe(StoredCertificate certificate, ActionContext context) => new()
    {
        RegionId = certificate.RegionId,
        SslVpnClientCertId = certificate.Id,
        SslVpnServerId = certificate.SslVpnServerId,
        Name = certificate.Name,
        Status = certificate.Status(context.Now),
        CreateTime = certificate.CreatedAt.ToUnixTimeMilliseconds(),
        EndTime = certificate.EndsAt.ToUnixTimeMilliseconds(),
        ResourceGroupId = context.GatewayOf(context.State.SslServers.Find(certificate.SslVpnServerId)!).ResourceGroupId,
    };
}
