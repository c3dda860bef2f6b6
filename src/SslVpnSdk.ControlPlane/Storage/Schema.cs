using System.Data.Common;
using System.Security.Cryptography;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Makes the tables, and brings those of an older version to this one.</summary>
/// <remarks>
/// All but the body of a record follows from the body, so a migration is the same from every version: each table is made anew, and its
/// records are added to it. The version is what keeps an older program, which would not keep the newer keys, away.
/// </remarks>
internal static class Schema
{
    /// <summary>The version this program reads and writes: one more for every change of tables or keys. Version 1 had no keys.</summary>
    public const int Version = 5;

    private const int Portion = 1000;

    /// <summary>Brings a database to <see cref="Version"/>, in one transaction.</summary>
    /// <exception cref="ControlPlaneStorageException">It is of a newer version or of another program; it is left as it was.</exception>
    public static void Migrate(Store store, StoreConnection connection, long? seed)
    {
        var found = VersionOf(store, connection);
        store.Prepare(connection);
        if (found == Version)
        {
            return;
        }

        // Another process may have done it since the version was looked at; the lock makes the second look final.
        connection.Execute(store.BeginChange);
        var version = VersionOf(store, connection);
        if (version == 0)
        {
            MakeAccount(store, connection, seed);
        }

        if (version < Version)
        {
            MakeTables(store, connection);
            store.SetVersion(connection, Version);
        }

        connection.Execute("COMMIT");
    }

    private static int VersionOf(Store store, StoreConnection connection)
    {
        var version = store.VersionOf(connection) ?? throw StorageFault.AnotherProgram(store.Path);
        return version <= Version ? version : throw StorageFault.NewerVersion(store.Path, version);
    }

    private static void MakeAccount(Store store, StoreConnection connection, long? seed)
    {
        connection.ExecuteOnce($"CREATE TABLE account (seed {store.NumberType} NOT NULL, next_number {store.NumberType} NOT NULL) {store.TableOptions}");
        connection.Execute("INSERT INTO account (seed, next_number) VALUES (@p0, 0)", seed ?? BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))));
    }

    private static void MakeTables(Store store, StoreConnection connection)
    {
        var tables = store.Tables(connection);
        connection.ExecuteOnce("DROP TABLE IF EXISTS counts");
        connection.ExecuteOnce(
            $"CREATE TABLE counts (table_name {store.TextType} NOT NULL, key_column {store.TextType} NOT NULL, key_value {store.TextType} NOT NULL, "
            + $"block {store.NumberType} NOT NULL, number {store.NumberType} NOT NULL, PRIMARY KEY (table_name, key_column, key_value, block)) {store.KeyedTableOptions}");
        foreach (var table in StateTables.All)
        {
            var old = $"old_{table.Name}";
            var isThere = tables.Contains(table.Name);
            if (isThere)
            {
                connection.ExecuteOnce($"ALTER TABLE {table.Name} RENAME TO {old}");
            }

            MakeTable(store, connection, table);
            if (isThere)
            {
                table.Fill(connection, Bodies(store, connection, old));
                connection.ExecuteOnce($"DROP TABLE {old}");
            }

            MakeIndexes(connection, table);
        }
    }

    private static void MakeTable(Store store, StoreConnection connection, TableDefinition table)
    {
        var keys = string.Concat(table.Columns.Select(key => $", {key.Column} {store.TextType}"));
        connection.ExecuteOnce(
            $"CREATE TABLE {table.Name} ({store.PositionColumn}, id {store.TextType} NOT NULL UNIQUE, body TEXT NOT NULL{keys}) {store.TableOptions}");
    }

    /// <summary>After the old table is gone, whose indexes had the same names.</summary>
    private static void MakeIndexes(StoreConnection connection, TableDefinition table)
    {
        foreach (var (column, _) in table.Columns.Where(key => key.Use != KeyUse.Filtered))
        {
            connection.ExecuteOnce($"CREATE INDEX {table.Name}_{column} ON {table.Name} ({column}, position) WHERE {column} IS NOT NULL");
        }
    }

    private static IEnumerable<string> Bodies(Store store, StoreConnection connection, string table)
    {
        var sql = $"SELECT {store.RowNumber}, body FROM {table} WHERE {store.RowNumber} > @p0 ORDER BY {store.RowNumber} LIMIT {Portion}";
        var rows = connection.Rows(sql, Row, 0L);
        while (rows is [.., var (last, _)])
        {
            foreach (var (_, body) in rows)
            {
                yield return body;
            }

            rows = connection.Rows(sql, Row, last);
        }
    }

    private static (long Number, string Body) Row(DbDataReader reader) => (reader.GetInt64(0), reader.GetString(1));
}
