using System.Data;
using System.Data.Common;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// A connection that is kept, with the commands that ran on it prepared. One thread at a time uses it. Parameters are
/// <c>@p0</c>, <c>@p1</c>…: texts, numbers (<see cref="long"/>) or null.
/// </summary>
internal sealed class StoreConnection : IDisposable
{
    private readonly DbConnection _connection;

    /// <summary>By their text. There are as many as tables have queries, so none is ever dropped.</summary>
    private readonly Dictionary<string, DbCommand> _commands = [];

    public StoreConnection(DbConnection connection)
    {
        _connection = connection;
        State = new StateTransaction(this);
    }

    /// <summary>The state as the transaction on this connection sees it.</summary>
    public StateTransaction State { get; }

    /// <summary>Runs a statement, and gives the number of records it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>Runs several statements that are not run again.</summary>
    public void ExecuteOnce(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The text in the first column of the first row; null when there is none.</summary>
    public string? Text(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() as string;

    /// <summary>The number in the first column of the first row; null when there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() as long?;

    /// <summary>The texts in the first column.</summary>
    public IReadOnlyList<string> Texts(string sql, params ReadOnlySpan<object?> values) => Rows(sql, reader => reader.GetString(0), values);

    /// <summary>What is read of each row.</summary>
    public IReadOnlyList<T> Rows<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        var isKnown = _commands.TryGetValue(sql, out var command);
        command ??= Create(sql, values);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        if (!isKnown)
        {
            command.Prepare();
            _commands.Add(sql, command);
        }

        return command;
    }

    private DbCommand Create(string sql, ReadOnlySpan<object?> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.DbType = values[i] is long ? DbType.Int64 : DbType.String;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
