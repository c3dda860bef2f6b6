using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of the logs of SSL servers: there is but the id of the server.</summary>
internal static class ServerLogKeys
{
    public static TableDefinition<StoredServerLog> Definition { get; } = new("server_logs");
}
