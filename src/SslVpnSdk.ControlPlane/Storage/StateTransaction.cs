using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The whole state as one action sees it. What is not committed when it is disposed of was never done.</summary>
internal sealed class StateTransaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    public StateTransaction(SqliteConnection connection, SqliteTransaction transaction)
    {
        _connection = connection;
        _transaction = transaction;
        Vpcs = new(connection, "vpcs");
        VpnGateways = new(connection, "vpn_gateways");
        SslServers = new(connection, "ssl_servers");
        Certificates = new(connection, "certificates");
        Routes = new(connection, "routes");
        Sessions = new(connection, "sessions");
        Answers = new(connection, "answers");
    }

    public Table<StoredVpc> Vpcs { get; }

    public Table<StoredVpnGateway> VpnGateways { get; }

    public Table<StoredSslServer> SslServers { get; }

    public Table<StoredCertificate> Certificates { get; }

    public Table<StoredRoute> Routes { get; }

    public Table<StoredSession> Sessions { get; }

    public Table<StoredAnswer> Answers { get; }

    /// <summary>The next number of the account's sequence, with its seed.</summary>
    public (long Seed, long Number) NextNumber()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE account SET next_number = next_number + 1 RETURNING seed, next_number";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }
}
