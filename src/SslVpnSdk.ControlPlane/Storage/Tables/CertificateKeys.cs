using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of client certificates.</summary>
internal static class CertificateKeys
{
    public static Key<StoredCertificate> SslServer { get; } = new("ssl_server_id", certificate => certificate.SslVpnServerId);

    public static Key<StoredCertificate> Name { get; } = new("name", certificate => certificate.Name);

    public static Key<StoredCertificate> Region { get; } = new("region_id", certificate => certificate.RegionId, KeyUse.Paged);

    public static TableDefinition<StoredCertificate> Definition { get; } = new("certificates", SslServer, Name, Region);
}
