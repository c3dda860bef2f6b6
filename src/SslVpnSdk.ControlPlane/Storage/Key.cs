using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>A column beside the body of a record, for finding it. It follows from the record, so it can always be made again.</summary>
/// <param name="column">The name of the column.</param>
/// <param name="of">The value in a record; null for none.</param>
/// <param name="use">What it is for.</param>
internal sealed class Key<T>(string column, Func<T, string?> of, KeyUse use = KeyUse.Indexed)
    where T : class, IStored
{
    /// <summary>The key every table has.</summary>
    public static Key<T> Id { get; } = new("id", record => record.Id);

    public string Column { get; } = column;

    public KeyUse Use { get; } = use;

    /// <summary>Whether the number of records with each value is kept.</summary>
    public bool IsCounted => Use is KeyUse.Counted or KeyUse.Paged;

    /// <summary>The column's text for a record; null for none.</summary>
    public string? Of(T record) => of(record) is { } value ? KeyText.Of(value) : null;
}
