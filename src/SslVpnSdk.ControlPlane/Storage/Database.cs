using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The SQLite file in a data folder. Any number of threads and processes may have it open.</summary>
internal sealed class Database : IDisposable
{
    private readonly string _connectionString;
    private readonly string _path;

    private Database(string path, TimeSpan lockTimeout)
    {
        _path = path;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = Math.Max(1, (int)lockTimeout.TotalSeconds),
        }.ToString();
    }

    /// <summary>Opens the file in a folder, and makes both when they are missing.</summary>
    /// <exception cref="ControlPlaneStorageException">The folder or the file cannot be used.</exception>
    public static Database Open(string dataFolder, ControlPlaneOptions options)
    {
        var database = new Database(DataFolder.Ensure(dataFolder), options.LockTimeout);
        try
        {
            database.Prepare(options.Seed);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Begins an action that changes state: the only one at a time, over all processes.</summary>
    public StateTransaction BeginChange() => Begin(deferred: false);

    /// <summary>Begins an action that reads: it sees the state between two changes.</summary>
    public StateTransaction BeginRead() => Begin(deferred: true);

    /// <summary>Runs work on the file, and says what is wrong with the file when SQLite cannot go on.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw StorageFault.Of(_path, exception);
        }
        catch (JsonException exception)
        {
            throw StorageFault.Unreadable(_path, exception);
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void Prepare(long? seed) => Guard(() =>
    {
        using var connection = Connect();
        var version = Schema.VersionOf(connection) ?? throw StorageFault.AnotherProgram(_path);
        if (version > Schema.Version)
        {
            throw StorageFault.NewerVersion(_path, version);
        }

        Schema.Execute(connection, "PRAGMA journal_mode = WAL");
        Schema.Migrate(connection, seed);
        return true;
    });

    private StateTransaction Begin(bool deferred)
    {
        var connection = Connect();
        try
        {
            return new StateTransaction(connection, connection.BeginTransaction(deferred));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        Schema.Execute(connection, "PRAGMA synchronous = FULL");
        return connection;
    }
}
