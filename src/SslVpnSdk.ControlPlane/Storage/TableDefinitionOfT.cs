using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The table of the records of one type.</summary>
internal sealed class TableDefinition<T> : TableDefinition
    where T : class, IStored
{
    private readonly Dictionary<string, int> _ranks;

    /// <summary>Defines a table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="keys">Its keys, those first that find the fewest records: the first that a query has leads it.</param>
    public TableDefinition(string name, params Key<T>[] keys)
        : base(name)
    {
        Keys = [Key<T>.Id, .. keys];
        _ranks = Keys.Select((key, i) => (key.Column, i)).ToDictionary();
        Counted = [.. keys.Where(key => key.IsCounted)];
        var columns = Keys.Select(key => key.Column).ToList();
        var returning = Counted.Count > 0 ? " RETURNING position" : "";
        Insert = $"INSERT INTO {name} (body, {string.Join(", ", columns)}) VALUES (@p0, {string.Join(", ", columns.Select((_, i) => $"@p{i + 1}"))}){returning}";

        // A counted key that changed would leave the counts wrong; such an update finds no record, which is an error.
        var assignments = Keys.Select((key, i) => (key, i)).Where(k => k.i > 0 && !k.key.IsCounted).Select(k => $", {k.key.Column} = @p{k.i + 1}");
        var conditions = Keys.Select((key, i) => (key, i)).Where(k => k.key.IsCounted).Select(k => $" AND {k.key.Column} IS NOT DISTINCT FROM @p{k.i + 1}");
        Update = $"UPDATE {name} SET body = @p0{string.Concat(assignments)} WHERE id = @p1{string.Concat(conditions)}";
        UpdateBody = $"UPDATE {name} SET body = @p0 WHERE id = @p1{string.Concat(Keys.Select((key, i) => i == 0 ? "" : $" AND {key.Column} IS NOT DISTINCT FROM @p{i + 1}"))}";
        Delete = $"DELETE FROM {name} WHERE id = @p0{returning}";
        Select = $"SELECT body FROM {name} WHERE id = @p0";
    }

    /// <summary>All keys, the id before the others.</summary>
    public IReadOnlyList<Key<T>> Keys { get; }

    /// <summary>The counted keys; every record has a value of the last.</summary>
    public IReadOnlyList<Key<T>> Counted { get; }

    /// <summary>Answers the position of the record, where something is counted.</summary>
    public string Insert { get; }

    public string Update { get; }

    /// <summary>The same for a record whose keys stay as they are, which leaves the indexes alone.</summary>
    public string UpdateBody { get; }

    /// <summary>Answers the position the record had, where something is counted.</summary>
    public string Delete { get; }

    public string Select { get; }

    public override IEnumerable<(string Column, KeyUse Use)> Columns => Keys.Skip(1).Select(key => (key.Column, key.Use));

    /// <summary>How narrow a key is: the lower, the fewer records it finds.</summary>
    public int RankOf(Key<T> key) => _ranks[key.Column];

    public override void Fill(StoreConnection connection, IEnumerable<string> bodies)
    {
        var table = new Table<T>(connection, this);
        foreach (var body in bodies)
        {
            table.Add(Table<T>.Read(body));
        }
    }
}
