using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The whole state as the transaction on a connection sees it.</summary>
internal sealed class StateTransaction(StoreConnection connection)
{
    public Table<StoredVpc> Vpcs { get; } = new(connection, VpcKeys.Definition);

    public Table<StoredVpnGateway> VpnGateways { get; } = new(connection, VpnGatewayKeys.Definition);

    public Table<StoredSslServer> SslServers { get; } = new(connection, SslServerKeys.Definition);

    public Table<StoredCertificate> Certificates { get; } = new(connection, CertificateKeys.Definition);

    public Table<StoredRoute> Routes { get; } = new(connection, RouteKeys.Definition);

    public Table<StoredSession> Sessions { get; } = new(connection, SessionKeys.Definition);

    public Table<StoredAnswer> Answers { get; } = new(connection, AnswerKeys.Definition);

    public Table<StoredVSwitch> VSwitches { get; } = new(connection, VSwitchKeys.Definition);

    public Table<StoredTagSet> Tags { get; } = new(connection, TagSetKeys.Definition);

    public Table<StoredServerLog> ServerLogs { get; } = new(connection, ServerLogKeys.Definition);

    public Table<StoredNonce> Nonces { get; } = new(connection, NonceKeys.Definition);

    /// <summary>The next number of the account's sequence, with its seed.</summary>
    public (long Seed, long Number) NextNumber() => connection.Rows(
        "UPDATE account SET next_number = next_number + 1 RETURNING seed, next_number",
        reader => (reader.GetInt64(0), reader.GetInt64(1)))[0];
}
