using System.Net;

namespace SslVpnSdk.Server.Authorization;

/// <summary>What conditions can ask about a call.</summary>
/// <param name="SourceIp"><c>acs:SourceIp</c>; null when the transport has none.</param>
/// <param name="CurrentTime"><c>acs:CurrentTime</c>.</param>
/// <param name="SecureTransport"><c>acs:SecureTransport</c>: whether the call came by TLS.</param>
internal sealed record ConditionContext(IPAddress? SourceIp, DateTimeOffset CurrentTime, bool SecureTransport);
