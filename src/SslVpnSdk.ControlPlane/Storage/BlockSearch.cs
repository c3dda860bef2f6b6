namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Finds a record by how many are before it, over the numbers of blocks in place of the records.</summary>
internal static class BlockSearch
{
    /// <summary>The position at which the record's block begins, and how many that are asked for are before that; null when there is no such record.</summary>
    /// <param name="connection">The transaction.</param>
    /// <param name="definition">The table.</param>
    /// <param name="paged">What the records fulfil, counted by blocks.</param>
    /// <param name="exception">What those of them fulfil that are not asked for; null when all are.</param>
    /// <param name="skipped">How many are before the record.</param>
    public static (long Position, long Before)? Find(
        StoreConnection connection, TableDefinition definition, QueryCondition paged, QueryCondition? exception, long skipped)
    {
        var (numbers, values) = Numbers(definition, paged, exception);
        var rows = connection.Rows(
            QueryText.Number(
                $"SELECT block, upto - number FROM (SELECT block, number, CAST(sum(number) OVER (ORDER BY block) AS BIGINT) AS upto FROM ({numbers}) AS numbers) AS sums "
                + "WHERE upto > ? ORDER BY block LIMIT 1"),
            reader => (reader.GetInt64(0) * definition.BlockSize, reader.GetInt64(1)),
            [.. values, skipped]);
        return rows is [var row] ? row : null;
    }

    /// <summary>The query for the numbers of the blocks.</summary>
    private static (string Sql, IReadOnlyList<object?> Values) Numbers(TableDefinition definition, QueryCondition paged, QueryCondition? exception)
    {
        List<object?> values = [definition.Name, paged.Column, paged.Values[0]];
        var sql = "SELECT block, number FROM counts WHERE table_name = ? AND key_column = ? AND key_value = ?";
        if (exception is not null)
        {
            QueryCondition[] left = [paged, exception];
            values.AddRange(left.SelectMany(condition => condition.Values));
            sql = $"SELECT block, CAST(sum(number) AS BIGINT) AS number FROM ({sql} UNION ALL SELECT position / {definition.BlockSize}, -1 "
                + $"FROM {definition.Name}{QueryText.Where(left)}) AS parts GROUP BY block";
        }

        return (sql, values);
    }
}
