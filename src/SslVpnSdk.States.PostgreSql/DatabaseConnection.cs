using System.Data.Common;
using Npgsql;
using SslVpnSdk.ControlPlane.Storage.PostgreSql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>A connection, on which what the database says is wrong becomes an exception about the state.</summary>
internal sealed class DatabaseConnection : IAsyncDisposable
{
    // A machine that vanishes leaves its lock until the server notices; that shall take no longer than a minute.
    private const string Settings =
        "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'";

    private readonly NpgsqlConnection _connection;
    private readonly string _location;

    private DatabaseConnection(NpgsqlConnection connection, string location)
    {
        _connection = connection;
        _location = location;
    }

    /// <exception cref="DeploymentStateException">The database cannot be connected.</exception>
    public static async Task<DatabaseConnection> OpenAsync(StateDatabaseUrl url, CancellationToken cancellationToken)
    {
        var connection = new DatabaseConnection(new NpgsqlConnection(url.ConnectionString), url.Location);
        try
        {
            await connection.DoAsync(async database =>
            {
                await database.OpenAsync(cancellationToken);
                return await Execute(database, Settings).ExecuteNonQueryAsync(cancellationToken);
            });
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A statement with its parameters: $1, $2 …</summary>
    public static NpgsqlCommand Execute(NpgsqlConnection connection, string sql, params object?[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(Parameters(parameters));
        return command;
    }

    /// <summary>A statement of a batch with its parameters.</summary>
    public static NpgsqlBatchCommand Batched(string sql, params object?[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(Parameters(parameters));
        return command;
    }

    /// <summary>Works on the database.</summary>
    /// <exception cref="DeploymentStateException">It does not do it.</exception>
    public async Task<T> DoAsync<T>(Func<NpgsqlConnection, Task<T>> work, string consequence = "Nothing was changed.")
    {
        try
        {
            return await work(_connection);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException || (exception is InvalidOperationException && !IsOpen))
        {
            var (fault, remedy) = exception is DbException error ? Words(error) : ("the connection was lost", "Check the database, and run again.");
            throw new DeploymentStateException($"{_location}: {fault}. {consequence} {remedy}", exception);
        }
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    private bool IsOpen => _connection.State == System.Data.ConnectionState.Open;

    private static (string Fault, string Remedy) Words(DbException exception) =>
        exception.SqlState is null && exception.Message.StartsWith("No password", StringComparison.Ordinal)
            ? ("it asks for a password, and none was given", "Set PGPASSWORD, or write it into ~/.pgpass or the file of PGPASSFILE.")
            : PostgreSqlWords.Of(exception);

    private static NpgsqlParameter[] Parameters(object?[] values) => [.. values.Select(value => new NpgsqlParameter { Value = value ?? DBNull.Value })];
}
