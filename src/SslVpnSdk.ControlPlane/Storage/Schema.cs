using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The tables, and the way to them from each older version.</summary>
internal static class Schema
{
    /// <summary>Marks a SQLite file as ours: "SVPN" in ASCII.</summary>
    public const long ApplicationId = 0x5356504E;

    /// <summary>Element n leads from version n to n + 1. What was released is never edited; a change is a new element.</summary>
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE account (seed INTEGER NOT NULL, next_number INTEGER NOT NULL) STRICT;
        CREATE TABLE vpcs (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE vpn_gateways (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE ssl_servers (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE certificates (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE routes (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE sessions (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TABLE answers (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;
        """,
    ];

    /// <summary>The version this program reads and writes.</summary>
    public static int Version => Migrations.Length;

    /// <summary>The version of a file: 0 when it is new; null when it belongs to another program.</summary>
    public static int? VersionOf(SqliteConnection connection)
    {
        var applicationId = Scalar(connection, "PRAGMA application_id");
        var isEmpty = Scalar(connection, "SELECT count(*) FROM sqlite_master") == 0;
        return applicationId == ApplicationId ? (int)Scalar(connection, "PRAGMA user_version")
            : applicationId == 0 && isEmpty ? 0
            : null;
    }

    /// <summary>Brings a file to <see cref="Version"/>, in one transaction.</summary>
    public static void Migrate(SqliteConnection connection, long? seed)
    {
        // Another process may have done it since the version was looked at; the lock makes the second look final.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection) ?? Version;
        foreach (var migration in Migrations.Skip(version))
        {
            Execute(connection, migration);
        }

        if (version == 0)
        {
            var chosen = seed ?? BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
            Execute(connection, FormattableString.Invariant($"INSERT INTO account (seed, next_number) VALUES ({chosen}, 0)"));
            Execute(connection, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
        }

        if (version < Version)
        {
            Execute(connection, FormattableString.Invariant($"PRAGMA user_version = {Version}"));
        }

        transaction.Commit();
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
