using System.Globalization;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>The tables, and how they come from one version to the next.</summary>
internal static class StateTables
{
    /// <summary>Each makes of the version before it the next: the first of nothing version 1.</summary>
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE sslvpn_deployments (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            stack text NOT NULL,
            environment text NOT NULL,
            region text NOT NULL,
            endpoint text,
            lineage text NOT NULL,
            serial bigint NOT NULL,
            UNIQUE (stack, environment));
        CREATE TABLE sslvpn_resources (
            deployment bigint NOT NULL REFERENCES sslvpn_deployments ON DELETE CASCADE,
            type text NOT NULL,
            name text NOT NULL,
            id text NOT NULL,
            issued_for text,
            protect boolean,
            awaits_bundle boolean,
            attributes text,
            PRIMARY KEY (deployment, type, name));
        CREATE TABLE sslvpn_intents (
            deployment bigint NOT NULL REFERENCES sslvpn_deployments ON DELETE CASCADE,
            type text NOT NULL,
            name text NOT NULL,
            action text NOT NULL,
            client_token text NOT NULL,
            request text NOT NULL,
            issued_for text,
            protect boolean,
            PRIMARY KEY (deployment, type, name));
        CREATE TABLE sslvpn_snapshots (
            deployment bigint NOT NULL REFERENCES sslvpn_deployments ON DELETE CASCADE,
            serial bigint NOT NULL,
            taken_at timestamptz NOT NULL DEFAULT now(),
            content text NOT NULL,
            PRIMARY KEY (deployment, serial));
        CREATE TABLE sslvpn_locks (
            stack text NOT NULL,
            environment text NOT NULL,
            backend integer NOT NULL,
            id text NOT NULL,
            owner text NOT NULL,
            machine text NOT NULL,
            process integer NOT NULL,
            verb text NOT NULL,
            since timestamptz NOT NULL,
            PRIMARY KEY (stack, environment));
        """,
    ];

    public static int CurrentVersion => Migrations.Length;

    /// <summary>Makes the schema and its tables, or brings them to this version.</summary>
    /// <exception cref="DeploymentStateException">They have a newer version.</exception>
    public static async Task<int> EnsureAsync(NpgsqlConnection connection, StateDatabaseUrl url, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(connection, url, cancellationToken);
        if (version == CurrentVersion)
        {
            return version;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await DatabaseConnection.Execute(connection, $"SELECT pg_advisory_xact_lock({DatabaseLock.Class}, hashtext($1))", url.Schema).ExecuteNonQueryAsync(cancellationToken);
        if (await DatabaseConnection.Execute(connection, "SELECT 1 FROM pg_namespace WHERE nspname = $1", url.Schema).ExecuteScalarAsync(cancellationToken) is null)
        {
            await DatabaseConnection.Execute(connection, $"CREATE SCHEMA {url.Schema}").ExecuteNonQueryAsync(cancellationToken);
        }

        version = await VersionAsync(connection, url, cancellationToken);
        var set = version == 0 ? "CREATE TABLE sslvpn_state_version (version integer NOT NULL); INSERT INTO sslvpn_state_version VALUES (" : "UPDATE sslvpn_state_version SET version = (";
        if (version < CurrentVersion)
        {
            await DatabaseConnection.Execute(connection, string.Join('\n', [.. Migrations.Skip(version), string.Create(CultureInfo.InvariantCulture, $"{set}{CurrentVersion})")]))
                .ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return CurrentVersion;
    }

    /// <summary>The version of the tables; 0 when there are none.</summary>
    /// <exception cref="DeploymentStateException">It is newer.</exception>
    public static async Task<int> VersionAsync(NpgsqlConnection connection, StateDatabaseUrl url, CancellationToken cancellationToken)
    {
        const string Table = "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'sslvpn_state_version'";
        var version = await DatabaseConnection.Execute(connection, Table, url.Schema).ExecuteScalarAsync(cancellationToken) is null
            ? 0
            : (int)(await DatabaseConnection.Execute(connection, "SELECT version FROM sslvpn_state_version").ExecuteScalarAsync(cancellationToken))!;
        return version <= CurrentVersion
            ? version
            : throw new DeploymentStateException(
                $"{url.Location}: the tables of the states have version {version}; this tool knows up to {CurrentVersion}; update it.");
    }
}
