namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>What a table is called and which columns it has beside <c>position</c>, <c>id</c> and <c>body</c>.</summary>
/// <param name="name">The name.</param>
internal abstract class TableDefinition(string name)
{
    public string Name { get; } = name;

    /// <summary>How many positions are a block, whose records are counted by themselves.</summary>
    public int BlockSize { get; init; } = 1024;

    /// <summary>The key columns without the id.</summary>
    public abstract IEnumerable<(string Column, KeyUse Use)> Columns { get; }

    /// <summary>Adds the records whose bodies these are, so that their keys and counts are made.</summary>
    public abstract void Fill(StoreConnection connection, IEnumerable<string> bodies);
}
