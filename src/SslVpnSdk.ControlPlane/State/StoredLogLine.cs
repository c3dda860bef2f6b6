namespace SslVpnSdk.ControlPlane.State;

/// <summary>A line in the log of an SSL server.</summary>
/// <param name="At">When it was written.</param>
/// <param name="CertificateId">The certificate it is about; null for none.</param>
/// <param name="Text">What happened.</param>
internal sealed record StoredLogLine(DateTimeOffset At, string? CertificateId, string Text);
