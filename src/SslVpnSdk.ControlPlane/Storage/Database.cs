using Npgsql;
using SslVpnSdk.ControlPlane.Storage.PostgreSql;
using SslVpnSdk.ControlPlane.Storage.Sqlite;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The state of an account in a store: changes in turn, reads at the same time.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly CommitQueue _changes;
    private readonly ReadConnections _reads;
    private IDisposable? _memory;

    private Database(Store store)
    {
        _changes = new CommitQueue(store);
        _reads = new ReadConnections(store);
    }

    /// <summary>Opens the file in a folder, and makes both when they are missing.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder or the file cannot be used.</exception>
    public static Database OpenFolder(string dataFolder, ControlPlaneOptions options) =>
        Open(new SqliteStore(DataFolder.Ensure(dataFolder), options.LockTimeout), options.Seed);

    /// <summary>Opens what the memory of this process holds under a name.</summary>
    public static Database OpenInMemory(string name, ControlPlaneOptions options)
    {
        var store = new SqliteStore(name, options.LockTimeout, isInMemory: true);
        var memory = store.Connect();
        var database = Open(store, options.Seed);
        database._memory = memory;
        return database;
    }

    /// <summary>Opens a PostgreSQL database, and makes the tables in it when they are missing.</summary>
    /// <exception cref="ControlPlaneStorageException">The database cannot be used.</exception>
    public static Database OpenPostgreSql(NpgsqlConnectionStringBuilder connection, ControlPlaneOptions options) =>
        Open(new PostgreSqlStore(connection, options.LockTimeout), options.Seed);

    /// <summary>Does work that changes state, and ends when that is committed.</summary>
    /// <param name="work">The work; an exception undoes it.</param>
    /// <param name="cancellationToken">Gives it up before it begins.</param>
    public Task<T> ChangeAsync<T>(Func<StateTransaction, T> work, CancellationToken cancellationToken) =>
        _changes.RunAsync(work, cancellationToken);

    /// <summary>Does work that only reads.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Gives it up before it begins.</param>
    public Task<T> ReadAsync<T>(Func<StateTransaction, T> work, CancellationToken cancellationToken) =>
        _reads.RunAsync(work, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _changes.DisposeAsync().ConfigureAwait(false);
        _reads.Dispose();
        _memory?.Dispose();
    }

    private static Database Open(Store store, long? seed) => store.Guard(() =>
    {
        using var connection = store.Connect();
        Schema.Migrate(store, connection, seed);
        return new Database(store);
    });
}
