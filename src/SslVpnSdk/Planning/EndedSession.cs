namespace SslVpnSdk.Planning;

/// <summary>A session that a step ends.</summary>
/// <param name="User">Who is connected: the name of the certificate, or with two-factor authentication the user who signed in.</param>
/// <param name="CertificateId">The id of the certificate, <c>vsc-…</c>; null with two-factor authentication, where the service does not say it.</param>
/// <param name="Address">The address of the client in the client CIDR block.</param>
public sealed record EndedSession(string User, string? CertificateId, string Address)
{
    /// <summary>The session as people say it: <c>ana (vsc-1) at 172.16.0.6</c>.</summary>
    public override string ToString() => $"{User}{(CertificateId is null || CertificateId == User ? "" : $" ({CertificateId})")} at {Address}";
}
