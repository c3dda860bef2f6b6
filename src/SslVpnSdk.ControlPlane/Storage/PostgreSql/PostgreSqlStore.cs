using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace SslVpnSdk.ControlPlane.Storage.PostgreSql;

/// <summary>A schema of a PostgreSQL database, the first of the connection's search path. Any number of processes may use it.</summary>
internal sealed class PostgreSqlStore : Store
{
    /// <summary>The first half of the lock's number: "SVPN" in ASCII. The other half is the schema's.</summary>
    private const int Lock = 0x5356504E;

    private readonly string _connectionString;

    public PostgreSqlStore(NpgsqlConnectionStringBuilder connection, TimeSpan lockTimeout)
    {
        Path = $"{connection.Host}:{connection.Port}/{connection.Database ?? connection.Username}";
        _connectionString = new NpgsqlConnectionStringBuilder(connection.ConnectionString)
        {
            Pooling = false,
            Enlist = false,
            CommandTimeout = connection.CommandTimeout == 0 ? 0 : connection.CommandTimeout + (int)lockTimeout.TotalSeconds,
        }.ToString();

        // Every condition has an index, so the plan need not depend on what is known of sizes; what has to be scanned all the same
        // then looks so expensive that it would be compiled first. A process that stops in the middle of a change (suspended, cut
        // off) must not keep all others out for good.
        var milliseconds = Math.Max(1, (long)lockTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        Settings =
            $"SET lock_timeout = {milliseconds}; SET idle_in_transaction_session_timeout = {milliseconds}; "
            + "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; SET jit = off";
    }

    public override string Path { get; }

    public override bool IsLocal => false;

    protected override string Settings { get; }

    /// <summary>Each statement sees what was committed before it, so all of them see what was committed before the lock was got.</summary>
    public override string BeginChange =>
        $"BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock({Lock}, hashtext(current_schema()))";

    public override string BeginRead => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    public override string PositionColumn => "position BIGINT GENERATED ALWAYS AS IDENTITY";

    public override string RowNumber => "position";

    public override string NumberType => "BIGINT";

    public override string TextType => "TEXT COLLATE \"C\"";

    public override string TableOptions => "";

    public override string KeyedTableOptions => "";

    public override void Prepare(StoreConnection connection)
    {
    }

    public override int? VersionOf(StoreConnection connection)
    {
        var tables = Tables(connection);
        return tables.Contains("sslvpn_schema") ? (int?)connection.Number("SELECT version FROM sslvpn_schema")
            : tables.Count == 0 ? 0
            : null;
    }

    public override void SetVersion(StoreConnection connection, int version)
    {
        connection.ExecuteOnce("CREATE TABLE IF NOT EXISTS sslvpn_schema (version BIGINT NOT NULL); DELETE FROM sslvpn_schema");
        connection.Execute("INSERT INTO sslvpn_schema (version) VALUES (@p0)", (long)version);
    }

    public override IReadOnlyList<string> Tables(StoreConnection connection) =>
        connection.Texts("SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema()");

    public override ControlPlaneStorageException FaultOf(DbException exception) => PostgreSqlFault.Of(Path, exception);

    public override ControlPlaneStorageException CommitFaultOf(DbException exception) =>
        IsLost(exception) ? PostgreSqlFault.OfCommit(Path, exception) : FaultOf(exception);

    public override bool IsLost(DbException exception) => PostgreSqlWords.IsLost(exception);

    protected override DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);
}
