using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.PostgreSql;
using SslVpnSdk.ControlPlane.Storage.Sqlite;

namespace SslVpnSdk.ControlPlane.Tests.Stores;

/// <summary>A store with nothing but its tables, and one connection to it.</summary>
internal sealed class OpenedStore : IDisposable
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    private readonly Store _store;

    public OpenedStore(TestStore kind)
    {
        _store = kind == TestStore.Sqlite
            ? new SqliteStore($"opened-{Guid.NewGuid()}", LockTimeout, isInMemory: true)
            : new PostgreSqlStore(PostgreSqlConnection.Parse(PostgreSqlServer.NewSchema()), LockTimeout);
        Connection = _store.Connect();
        Schema.Migrate(_store, Connection, seed: 1);
    }

    public StoreConnection Connection { get; }

    /// <summary>Does work and commits it.</summary>
    public void Change(Action work)
    {
        Connection.Execute(_store.BeginChange);
        work();
        Connection.Execute("COMMIT");
    }

    /// <summary>Makes what is there look like that of version 4 and opens it as the first process of this version does.</summary>
    public void MigrateFromVersion4()
    {
        Connection.ExecuteOnce("DROP TABLE counts; CREATE TABLE counts (table_name TEXT, key_column TEXT, key_value TEXT, number BIGINT)");
        _store.SetVersion(Connection, 4);
        using var first = _store.Connect();
        Schema.Migrate(_store, first, seed: 1);
    }

    public void Dispose() => Connection.Dispose();
}
