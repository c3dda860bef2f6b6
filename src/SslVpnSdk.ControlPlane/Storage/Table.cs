using System.Text.Json;
using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// The records of one type, in the order in which they were added, within a transaction. Quotas keep every table small, so a
/// record is one JSON text, and what filters there are run over all of them.
/// </summary>
internal sealed class Table<T>(SqliteConnection connection, string name)
    where T : class, IStored
{
    public T? Find(string id)
    {
        using var command = Command($"SELECT body FROM {name} WHERE id = $id", id);
        return command.ExecuteScalar() is string body ? Read(body) : null;
    }

    public IReadOnlyList<T> All()
    {
        using var command = Command($"SELECT body FROM {name} ORDER BY rowid");
        using var reader = command.ExecuteReader();
        var records = new List<T>();
        while (reader.Read())
        {
            records.Add(Read(reader.GetString(0)));
        }

        return records;
    }

    public void Add(T record) => Run($"INSERT INTO {name} (id, body) VALUES ($id, $body)", record.Id, record);

    public void Replace(T record) => Run($"UPDATE {name} SET body = $body WHERE id = $id", record.Id, record);

    public void Remove(T record) => Run($"DELETE FROM {name} WHERE id = $id", record.Id);

    public void RemoveAll(Func<T, bool> predicate)
    {
        foreach (var record in All().Where(predicate))
        {
            Remove(record);
        }
    }

    private static T Read(string body) =>
        JsonSerializer.Deserialize<T>(body) ?? throw new JsonException("A stored record is null.");

    private void Run(string sql, string id, T? record = null)
    {
        using var command = Command(sql, id);
        if (record is not null)
        {
            command.Parameters.AddWithValue("$body", JsonSerializer.Serialize(record));
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, string? id = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (id is not null)
        {
            command.Parameters.AddWithValue("$id", id);
        }

        return command;
    }
}
