namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>What a key column is for.</summary>
internal enum KeyUse
{
    /// <summary>Narrows what another key has found.</summary>
    Filtered,

    /// <summary>Finds records by itself, through an index.</summary>
    Indexed,

    /// <summary>As <see cref="Indexed"/>, and how many records have each value is kept as well. The value of a record never changes.</summary>
    Counted,

    /// <summary>As <see cref="Counted"/>, a number for each block of positions, so that any page of the records with one value is found at once.</summary>
    Paged,
}
