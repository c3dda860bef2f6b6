using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of connected clients.</summary>
internal static class SessionKeys
{
    public static Key<StoredSession> SslServer { get; } = new("ssl_server_id", session => session.SslVpnServerId);

    public static Key<StoredSession> PrivateIp { get; } = new("private_ip", session => session.PrivateIp, KeyUse.Filtered);

    public static TableDefinition<StoredSession> Definition { get; } = new("sessions", SslServer, PrivateIp);
}
