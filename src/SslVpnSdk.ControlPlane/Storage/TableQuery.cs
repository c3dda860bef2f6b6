using System.Numerics;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// Records of a table that fulfil conditions, in the order in which they were added. The store narrows them; nothing is read
/// before it is asked for.
/// </summary>
internal sealed class TableQuery<T>(StoreConnection connection, TableDefinition<T> definition, params IReadOnlyList<QueryCondition> conditions)
    where T : class, IStored
{
    /// <summary>Those whose key has a value.</summary>
    public TableQuery<T> Where(Key<T> key, string value) =>
        With(Condition(key, "{0} = ?", KeyText.Of(value)) with { HasOneValue = true, IsCounted = key.IsCounted, IsPaged = key.Use == KeyUse.Paged });

    /// <summary>Those whose key has a value; all of them when the value is null or empty.</summary>
    public TableQuery<T> WhereGiven(Key<T> key, string? value) => string.IsNullOrEmpty(value) ? this : Where(key, value);

    /// <summary>None of them under a condition; all of them otherwise.</summary>
    public TableQuery<T> WhereNothing(bool condition) => WhereGiven(Key<T>.Id, condition ? Array.Empty<string>() : null);

    /// <summary>Those whose key has one of the values; all of them when the values are null.</summary>
    public TableQuery<T> WhereGiven(Key<T> key, IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            return this;
        }

        switch (values.Count)
        {
            case 0:
                return With(new QueryCondition(key.Column, null, "1 = 0", []));
            case 1:
                return Where(key, values[0]);
        }

        // Repeated up to a power of two, so that lists of any length are but a few statements.
        var count = (int)BitOperations.RoundUpToPowerOf2((uint)values.Count);
        var texts = Enumerable.Range(0, count).Select(i => KeyText.Of(values[Math.Min(i, values.Count - 1)]));
        return With(Condition(key, $"{{0}} IN ({string.Join(", ", Enumerable.Repeat('?', count))})", [.. texts]));
    }

    /// <summary>Those whose key is the id of a record of another query.</summary>
    public TableQuery<T> WhereIn<TOther>(Key<T> key, TableQuery<TOther> others)
        where TOther : class, IStored
    {
        var (sql, values) = others.Ids();
        return With(Condition(key, $"{{0}} IN ({sql})", values));
    }

    /// <summary>Those whose time has come: the key is at or before it.</summary>
    public TableQuery<T> WhereReached(Key<T> key, DateTimeOffset time) => With(Reached(key, time));

    /// <summary>Those whose time has not come, or that have none. Reached are but a few, at any time.</summary>
    public TableQuery<T> WhereNotReached(Key<T> key, DateTimeOffset time)
    {
        var reached = Reached(key, time);
        return With(reached with { Rank = null, Sql = "({0} IS NULL OR {0} > ?)", Exception = reached });
    }

    public IReadOnlyList<T> ToList() => Read(Select, Values);

    /// <summary>Some of them.</summary>
    /// <param name="skipped">How many before them are left out.</param>
    /// <param name="taken">How many at most.</param>
    public IReadOnlyList<T> Slice(long skipped, int taken) =>
        skipped < definition.BlockSize || Lasting is not [{ IsPaged: true } paged] || Exceptions.Count > 1
            ? Read($"{Select} LIMIT ? OFFSET ?", [.. Values, (long)taken, skipped])
            : BlockSearch.Find(connection, definition, paged, Exceptions.FirstOrDefault(), skipped) is var (start, before)
                ? With(new QueryCondition("position", null, "position >= ?", [start])).Slice(skipped - before, taken)
                : [];

    public T? FirstOrDefault() => Slice(0, 1) is [var first, ..] ? first : null;

    public bool Any() => Slice(0, 1).Count > 0;

    public int Count()
    {
        var (lasting, exceptions) = (Lasting, Exceptions);
        return exceptions.Count > 1 || Kept(lasting) is not { } count ? (int)Counted(conditions)
            : exceptions is [var exception] ? (int)(count - Counted([.. lasting, exception]))
            : (int)count;
    }

    /// <summary>How many there are for each value of a key; a value that none has is not among them.</summary>
    public IReadOnlyDictionary<string, int> CountBy(Key<T> key)
    {
        var sql = $"SELECT {key.Column}, count(*) FROM {definition.Name}{QueryText.Where(conditions)} GROUP BY {key.Column}";
        return connection.Rows(QueryText.Number(sql), reader => (Value: reader.GetString(0), Number: (int)reader.GetInt64(1)), [.. Values])
            .ToDictionary(row => row.Value, row => row.Number);
    }

    /// <summary>Removes them.</summary>
    public void Remove()
    {
        var table = new Table<T>(connection, definition);
        foreach (var record in ToList())
        {
            table.Remove(record);
        }
    }

    private string Select => $"SELECT body FROM {definition.Name}{QueryText.Where(conditions)}{QueryText.Order(conditions)}";

    private IReadOnlyList<object?> Values => [.. conditions.SelectMany(condition => condition.Values)];

    /// <summary>The conditions that many records may not fulfil.</summary>
    private List<QueryCondition> Lasting => [.. conditions.Where(condition => condition.Exception is null)];

    /// <summary>What the few records fulfil that one of the other conditions leaves out.</summary>
    private List<QueryCondition> Exceptions => [.. conditions.Select(condition => condition.Exception).OfType<QueryCondition>()];

    private (string Sql, object?[] Values) Ids() => ($"SELECT id FROM {definition.Name}{QueryText.Where(conditions)}", [.. Values]);

    private TableQuery<T> With(QueryCondition condition) => new(connection, definition, [.. conditions, condition]);

    private QueryCondition Condition(Key<T> key, string sql, params object?[] values) =>
        new(key.Column, key.Use == KeyUse.Filtered ? null : definition.RankOf(key), sql, values);

    private QueryCondition Reached(Key<T> key, DateTimeOffset time) => Condition(key, "{0} <= ?", KeyText.Of(time));

    private List<T> Read(string sql, IReadOnlyList<object?> values) =>
        [.. connection.Texts(QueryText.Number(sql), [.. values]).Select(Table<T>.Read)];

    private long Counted(IReadOnlyList<QueryCondition> all) => connection.Number(
        QueryText.Number($"SELECT count(*) FROM {definition.Name}{QueryText.Where(all)}"), [.. all.SelectMany(condition => condition.Values)]) ?? 0;

    /// <summary>The number that is kept of those that fulfil the conditions; null when none is.</summary>
    private long? Kept(IReadOnlyList<QueryCondition> kept) => kept switch
    {
        [{ IsCounted: true } only] => Counts.Of(connection, definition.Name, only.Column, (string)only.Values[0]!),
        [] when definition.Counted is [.., var last] => Counts.Sum(connection, definition.Name, last.Column),
        _ => null,
    };
}
