namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>A condition on a key column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rank">The place of the key among those that may lead a query, the narrowest first; null when it cannot.</param>
/// <param name="Sql">The condition, with <c>{0}</c> for the column and <c>?</c> for each value.</param>
/// <param name="Values">The values.</param>
internal sealed record QueryCondition(string Column, int? Rank, string Sql, IReadOnlyList<object?> Values)
{
    /// <summary>Whether the number of records that fulfil it is kept.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether that number is kept for each block.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Whether all records that fulfil it have one value in the column.</summary>
    public bool HasOneValue { get; init; }

    /// <summary>The condition of the few records that do not fulfil this; null when they may be many.</summary>
    public QueryCondition? Exception { get; init; }
}
