using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>The lock of a deployment: an advisory one of the session, which the server releases when the connection ends. Who holds it is in a table.</summary>
/// <param name="schema">The schema of the tables.</param>
/// <param name="stack">The stack.</param>
/// <param name="environment">The environment; empty for none.</param>
internal sealed class DatabaseLock(string schema, string stack, string environment)
{
    /// <summary>The first half of the lock's number: "SVST" in ASCII. The other half is the deployment's.</summary>
    public const int Class = 0x53565354;

    private static readonly string Held =
        $"pg_locks l WHERE l.locktype = 'advisory' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
        + $"AND l.classid = {Class} AND l.objid = hashtext($1)::oid AND l.objsubid = 2 AND l.granted";

    private const string Owner =
        "SELECT id, owner, machine, process, verb, since FROM sslvpn_locks WHERE stack = $1 AND environment = $2 AND ($3::integer IS NULL OR backend = $3)";

    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(10);

    /// <summary>A condition that is met while this connection holds the lock; its first parameter is <see cref="Name"/>.</summary>
    public static string IsHeldHere { get; } = $"EXISTS (SELECT FROM {Held} AND l.pid = pg_backend_pid())";

    /// <summary>What the lock's number is made of.</summary>
    public string Name { get; } = $"{schema}/{stack}/{environment}";

    /// <summary>Takes the lock, if nobody holds it.</summary>
    public async Task<bool> TryTakeAsync(NpgsqlConnection connection, StateLockOwner owner, CancellationToken cancellationToken)
    {
        if (await DatabaseConnection.Execute(connection, $"SELECT pg_try_advisory_lock({Class}, hashtext($1))", Name).ExecuteScalarAsync(cancellationToken) is not true)
        {
            return false;
        }

        await DatabaseConnection.Execute(
            connection,
            "INSERT INTO sslvpn_locks VALUES ($1, $2, pg_backend_pid(), $3, $4, $5, $6, $7, $8) ON CONFLICT (stack, environment) DO UPDATE SET "
                + "backend = EXCLUDED.backend, id = EXCLUDED.id, owner = EXCLUDED.owner, machine = EXCLUDED.machine, process = EXCLUDED.process, "
                + "verb = EXCLUDED.verb, since = EXCLUDED.since",
            stack,
            environment,
            owner.Id,
            owner.User,
            owner.Machine,
            owner.ProcessId,
            owner.Verb,
            owner.Since.UtcDateTime).ExecuteNonQueryAsync(cancellationToken);
        return true;
    }

    /// <summary>Gives it back. The end of the connection would too, but only when the server comes to it.</summary>
    public async Task<bool> ReleaseAsync(NpgsqlConnection connection, string id)
    {
        await ForgetAsync(connection, id);
        return await DatabaseConnection.Execute(connection, $"SELECT pg_advisory_unlock({Class}, hashtext($1))", Name).ExecuteScalarAsync() is true;
    }

    /// <summary>Gives it back at the end of the connection that holds it.</summary>
    public async Task EndAsync(DatabaseConnection connection, string id)
    {
        try
        {
            await connection.DoAsync(database => ReleaseAsync(database, id));
        }
        catch (DeploymentStateException)
        {
            // The end of the connection releases the lock; the row is then the name of somebody who did not say goodbye.
        }
    }

    /// <summary>Says that nobody holds it any more.</summary>
    public Task<int> ForgetAsync(NpgsqlConnection connection, string id) => DatabaseConnection.Execute(
        connection, "DELETE FROM sslvpn_locks WHERE stack = $1 AND environment = $2 AND id = $3", stack, environment, id).ExecuteNonQueryAsync();

    /// <summary>Whether somebody holds it.</summary>
    public async Task<StateLockStatus> LookAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var backend = await DatabaseConnection.Execute(connection, $"SELECT l.pid FROM {Held}", Name).ExecuteScalarAsync(cancellationToken) as int?;
        await using var reader = await DatabaseConnection.Execute(connection, Owner, stack, environment, backend)
            .ExecuteReaderAsync(cancellationToken);
        return new StateLockStatus(
            backend is not null,
            await reader.ReadAsync(cancellationToken)
                ? new StateLockOwner(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    reader.GetInt32(3),
                    reader.GetString(4),
                    new DateTimeOffset(reader.GetDateTime(5)))
                : null);
    }

    /// <summary>Ends the session of who holds the lock, and waits until it has ended.</summary>
    /// <returns>Whether it has.</returns>
    public async Task<bool> EndHolderAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => await DatabaseConnection.Execute(
        connection, $"SELECT pg_terminate_backend(l.pid, {(int)EndsWithin.TotalMilliseconds}) FROM {Held}", Name).ExecuteScalarAsync(cancellationToken) is not false;
}
