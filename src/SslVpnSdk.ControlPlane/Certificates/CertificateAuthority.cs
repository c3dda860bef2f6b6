using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Certificates;

/// <summary>
/// Signs client certificates. Each SSL server has an authority of its own, so a certificate opens one server, and a new authority
/// makes all certificates of the old one invalid. Keys and serial numbers are truly random.
/// </summary>
internal static class CertificateAuthority
{
    /// <summary>A client certificate is valid for three years (API, certificate facts): 1095 days, as in the service's own example.</summary>
    private static readonly TimeSpan ClientLifetime = TimeSpan.FromDays(3 * 365);

    /// <summary>Decades: it is renewed when it would end before a certificate that it signs.</summary>
    private static readonly TimeSpan AuthorityLifetime = TimeSpan.FromDays(30 * 365);

    /// <summary>Clients whose clock is slow accept the certificate as well.</summary>
    private static readonly TimeSpan Backdating = TimeSpan.FromMinutes(5);

    public static StoredAuthority Create(string sslVpnServerId, KeyPairs keys, DateTimeOffset now)
    {
        using var key = keys.Take();
        return SelfSigned(new X500DistinguishedName($"CN=CA of {sslVpnServerId}"), key, now);
    }

    /// <summary>
    /// The authority, renewed when it ends before a certificate that it signs now. It keeps its key and its name, so that the certificates it signed
    /// before are good under the new one as well.
    /// </summary>
    public static StoredAuthority Renewed(StoredAuthority authority, DateTimeOffset now)
    {
        using var certificate = X509Certificate2.CreateFromPem(authority.Certificate, authority.Key);
        if (certificate.NotAfter.ToUniversalTime() >= now + ClientLifetime)
        {
            return authority;
        }

        using var key = certificate.GetRSAPrivateKey()!;
        return SelfSigned(certificate.SubjectName, key, now);
    }

    public static IssuedCertificate IssueForClient(StoredAuthority authority, string certificateId, KeyPairs keys, DateTimeOffset now)
    {
        using var issuer = X509Certificate2.CreateFromPem(authority.Certificate, authority.Key);
        using var key = keys.Take();
        var request = Request(new X500DistinguishedName($"CN={certificateId}"), key, X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2", "clientAuth")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, true, false));
        using var certificate = request.Create(issuer, now - Backdating, now + ClientLifetime, SerialNumber());
        return new IssuedCertificate(
            certificate.ExportCertificatePem(), key.ExportRSAPrivateKeyPem(), new DateTimeOffset(certificate.NotAfter.ToUniversalTime()));
    }

    private static StoredAuthority SelfSigned(X500DistinguishedName subject, RSA key, DateTimeOffset now)
    {
        var request = Request(subject, key, X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        using var certificate = request.CreateSelfSigned(now - Backdating, now + AuthorityLifetime);
        return new StoredAuthority(certificate.ExportCertificatePem(), key.ExportRSAPrivateKeyPem());
    }

    private static CertificateRequest Request(X500DistinguishedName subject, RSA key, X509KeyUsageFlags usages)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usages, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    /// <summary>16 random bytes whose first makes the number positive without padding.</summary>
    private static byte[] SerialNumber()
    {
        var bytes = RandomNumberGenerator.GetBytes(16);
        bytes[0] = (byte)((bytes[0] & 0x3F) | 0x40);
        return bytes;
    }
}
