using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SslVpnSdk.ControlPlane.Storage.Sqlite;

/// <summary>The SQLite file in a data folder. Any number of threads and processes may have it open.</summary>
/// <param name="path">The file, or the name of what is in memory.</param>
/// <param name="lockTimeout">How long to wait for others.</param>
/// <param name="isInMemory">Whether it is in the memory of this process, as long as a connection to it is open.</param>
internal sealed class SqliteStore(string path, TimeSpan lockTimeout, bool isInMemory = false) : Store
{
    /// <summary>Marks a file as ours: "SVPN" in ASCII.</summary>
    public const long ApplicationId = 0x5356504E;

    private readonly string _connectionString = isInMemory
        ? InMemory(path)
        : new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Math.Max(1, (int)lockTimeout.TotalSeconds), Pooling = false }.ToString();

    // SQLite itself looks again for a lock after milliseconds, the provider after 150 ms. What was committed is copied from the log
    // into the file after 32 MiB: with many records each of its pages is written for a few changes only, and once is enough. What undoes
    // one change of a commit is kept in memory: as a file it is most of what is written, and of no use after the process.
    protected override string Settings { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"""
        PRAGMA busy_timeout = {Math.Max(1, (int)lockTimeout.TotalMilliseconds)};
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 8000;
        PRAGMA mmap_size = 1073741824;
        PRAGMA temp_store = MEMORY;
        """);

    /// <summary>How to connect to what is in memory under a name.</summary>
    public static string InMemory(string name) =>
        new SqliteConnectionStringBuilder { DataSource = name, Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared, Pooling = false }.ToString();

    public override string Path => path;

    public override bool IsLocal => true;

    public override string BeginChange => "BEGIN IMMEDIATE";

    public override string BeginRead => "BEGIN";

    public override string PositionColumn => "position INTEGER PRIMARY KEY";

    public override string RowNumber => "rowid";

    public override string NumberType => "INTEGER";

    public override string TextType => "TEXT";

    public override string TableOptions => "STRICT";

    public override string KeyedTableOptions => "STRICT, WITHOUT ROWID";

    public override void Prepare(StoreConnection connection) => connection.ExecuteOnce("PRAGMA journal_mode = WAL");

    public override int? VersionOf(StoreConnection connection)
    {
        var applicationId = connection.Number("PRAGMA application_id");
        return applicationId == ApplicationId ? (int)connection.Number("PRAGMA user_version")!
            : applicationId == 0 && Tables(connection).Count == 0 ? 0
            : null;
    }

    public override void SetVersion(StoreConnection connection, int version) => connection.ExecuteOnce(
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version}"));

    public override IReadOnlyList<string> Tables(StoreConnection connection) =>
        connection.Texts("SELECT name FROM sqlite_master WHERE type = 'table' OR type = 'view'");

    public override ControlPlaneStorageException FaultOf(DbException exception) => SqliteFault.Of(path, (SqliteException)exception);

    /// <summary>A commit that fails is undone when the connection is closed.</summary>
    public override ControlPlaneStorageException CommitFaultOf(DbException exception) => FaultOf(exception);

    /// <summary>A file is not lost: what is wrong with it, is wrong for every connection.</summary>
    public override bool IsLost(DbException exception) => false;

    protected override DbConnection CreateConnection() => new SqliteConnection(_connectionString);
}
