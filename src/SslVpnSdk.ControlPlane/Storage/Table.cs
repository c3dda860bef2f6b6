using System.Text.Json;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The records of one type within a transaction. A record is one JSON text; key columns beside it find it.</summary>
internal sealed class Table<T>(StoreConnection connection, TableDefinition<T> definition)
    where T : class, IStored
{
    /// <summary>All records, in the order in which they were added.</summary>
    public TableQuery<T> Query => new(connection, definition);

    public T? Find(string id) => connection.Text(definition.Select, KeyText.Of(id)) is { } body ? Read(body) : null;

    /// <summary>Those of the records that are there, by their ids: one query for all of them, and none for no id.</summary>
    public IReadOnlyDictionary<string, T> Find(IEnumerable<string> ids)
    {
        T?[] found = ids.Distinct().ToArray() switch
        {
            [] => [],
            [var id] => [Find(id)],
            var all => [.. Query.WhereGiven(Key<T>.Id, all).ToList()],
        };
        return found.OfType<T>().ToDictionary(record => record.Id);
    }

    /// <summary>The records whose key has a value.</summary>
    public TableQuery<T> Where(Key<T> key, string value) => Query.Where(key, value);

    /// <summary>The values of a counted key that records have.</summary>
    public IReadOnlyList<string> Values(Key<T> key)
    {
        var values = Counts.Values(connection, definition.Name, key.Column);
        return key.Use == KeyUse.Paged ? [.. values.Distinct()] : values;
    }

    public void Add(T record)
    {
        Count(record, connection.Number(definition.Insert, Values(record)), 1);
    }

    /// <exception cref="InvalidOperationException">The record is not there, or has another value of a counted key.</exception>
    public void Replace(T record)
    {
        var values = Values(record);
        if (connection.Execute(definition.UpdateBody, values) == 0 && connection.Execute(definition.Update, values) == 0)
        {
            throw new InvalidOperationException($"There is no record {record.Id} in {definition.Name} to be replaced.");
        }
    }

    public void Remove(T record) => Count(record, connection.Number(definition.Delete, KeyText.Of(record.Id)), -1);

    public static T Read(string body) =>
        JsonSerializer.Deserialize<T>(body) ?? throw new JsonException("A stored record is null.");

    private object?[] Values(T record) => [JsonSerializer.Serialize(record), .. definition.Keys.Select(key => key.Of(record))];

    private void Count(T record, long? position, int change)
    {
        // Without a position nothing is counted, or nothing was there to be removed.
        if (position is not { } place)
        {
            return;
        }

        foreach (var key in definition.Counted)
        {
            if (key.Of(record) is { } value)
            {
                Counts.Change(connection, definition.Name, key.Column, value, key.Use == KeyUse.Paged ? place / definition.BlockSize : 0, change);
            }
        }
    }
}
