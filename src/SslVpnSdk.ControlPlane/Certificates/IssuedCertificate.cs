namespace SslVpnSdk.ControlPlane.Certificates;

/// <summary>A certificate with its key.</summary>
/// <param name="Certificate">The certificate in PEM: <c>CERTIFICATE</c>.</param>
/// <param name="Key">The private key in PEM: <c>RSA PRIVATE KEY</c>.</param>
/// <param name="EndsAt">The end of its validity.</param>
internal sealed record IssuedCertificate(string Certificate, string Key, DateTimeOffset EndsAt);
