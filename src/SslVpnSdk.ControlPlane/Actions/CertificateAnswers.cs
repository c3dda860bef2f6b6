using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes client certificates as the service does.</summary>
internal static class CertificateAnswers
{
    public static SslVpnClientCertKey Describe(StoredCertificate certificate, ActionContext context) => Describe([certificate], context).Single();

    public static IEnumerable<SslVpnClientCertKey> Describe(IReadOnlyList<StoredCertificate> certificates, ActionContext context)
    {
        var servers = context.State.SslServers.Find(certificates.Select(certificate => certificate.SslVpnServerId));
        var gateways = context.State.VpnGateways.Find(servers.Values.Select(server => server.VpnGatewayId));
        return certificates.Select(certificate => Describe(certificate, gateways[servers[certificate.SslVpnServerId].VpnGatewayId], context));
    }

    private static SslVpnClientCertKey Describe(StoredCertificate certificate, StoredVpnGateway gateway, ActionContext context) => new()
    {
        RegionId = certificate.RegionId,
        SslVpnClientCertId = certificate.Id,
        SslVpnServerId = certificate.SslVpnServerId,
        Name = certificate.Name,
        Status = certificate.Status(context.Now),
        CreateTime = certificate.CreatedAt.ToUnixTimeMilliseconds(),
        EndTime = certificate.EndsAt.ToUnixTimeMilliseconds(),
        ResourceGroupId = gateway.ResourceGroupId,
    };
}
