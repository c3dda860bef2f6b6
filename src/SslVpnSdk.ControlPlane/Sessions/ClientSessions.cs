using SslVpnSdk.ControlPlane.Actions;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Sessions;

/// <summary>Clients that connect and disconnect. The service has no action for it, so the error codes are ours.</summary>
internal static class ClientSessions
{
    public static SslVpnClient Connect(string certificateId, string? userName, ActionContext context)
    {
        var certificate = context.State.Certificates.Find(certificateId) ?? throw ActionContext.Refuse(ApiError.CertificateNotFound);
        CheckValid(certificate, context.Now);

        var server = context.State.SslServers.Find(certificate.SslVpnServerId)!;
        if (server.TwoFactor is not null && string.IsNullOrEmpty(userName))
        {
            throw Refuse("SignInRequired", "The SSL server uses two-factor authentication. Give the user name that signs in to IDaaS.");
        }

        var (ip, port) = PublicAddresses.ForClient(context);
        var session = new StoredSession
        {
            SslVpnServerId = server.Id,
            CertificateId = certificate.Id,
            CommonName = server.TwoFactor is null ? $"CN={certificate.Id}" : userName!,
            Ip = ip,
            Port = port,
            PrivateIp = NextAddress(server, context),
            ConnectedAt = context.Now,
        };
        context.State.Sessions.Add(session);
        ServerLog.Write(server.Id, certificate.Id, ServerLogText.Connected(session), context);
        return SessionAnswers.Describe(session);
    }

    public static bool Disconnect(string vpnGatewayId, string privateIp, ActionContext context)
    {
        var session = context.SessionsOf(vpnGatewayId).Where(SessionKeys.PrivateIp, privateIp).FirstOrDefault();
        if (session is not null)
        {
            context.State.Sessions.Remove(session);
            ServerLog.Write(session.SslVpnServerId, session.CertificateId, ServerLogText.Disconnected(session), context);
        }

        return session is not null;
    }

    private static void CheckValid(StoredCertificate certificate, DateTimeOffset now)
    {
        if (certificate.IsInvalidated)
        {
            throw Refuse("CertificateInvalid", "The SSL server was changed after the certificate was issued. Create a new certificate.");
        }

        if (now >= certificate.EndsAt)
        {
            throw Refuse("CertificateExpired", "The certificate has expired. Create a new one.");
        }
    }

    private static string NextAddress(StoredSslServer server, ActionContext context)
    {
        var taken = context.SessionsOf(server.VpnGatewayId).ToList().Select(session => session.PrivateIp).ToHashSet();
        if (taken.Count >= context.GatewayOf(server).SslConnections)
        {
            throw Refuse("MaxConnectionsReached", $"The VPN gateway has all of its {taken.Count} SSL connections in use. End one, or use a larger gateway.");
        }

        return ClientAddresses.FirstFree(server.ClientIpPool, taken)
            ?? throw Refuse("AddressesExhausted", $"The client CIDR block {server.ClientIpPool} has no free address. End a session, or use a larger block.");
    }

    private static RefusalException Refuse(string reason, string message) =>
        ActionContext.Refuse(new ApiError(403, $"SslVpnConnection.{reason}", message));
}
