namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>
/// How many records of a table have a value of a key, by blocks of positions. Counting a hundred thousand each time, or walking over
/// them to a page, would take longer than all else.
/// </summary>
internal static class Counts
{
    private const string Increase =
        "INSERT INTO counts (table_name, key_column, key_value, block, number) VALUES (@p0, @p1, @p2, @p3, @p4) "
        + "ON CONFLICT (table_name, key_column, key_value, block) DO UPDATE SET number = counts.number + excluded.number";

    private const string RemoveNone =
        "DELETE FROM counts WHERE table_name = @p0 AND key_column = @p1 AND key_value = @p2 AND block = @p3 AND number = 0";

    public static void Change(StoreConnection connection, string table, string column, string value, long block, int change)
    {
        connection.Execute(Increase, table, column, value, block, (long)change);
        if (change < 0)
        {
            connection.Execute(RemoveNone, table, column, value, block);
        }
    }

    /// <summary>The records with a value.</summary>
    public static long Of(StoreConnection connection, string table, string column, string value) => connection.Number(
        "SELECT CAST(sum(number) AS BIGINT) FROM counts WHERE table_name = @p0 AND key_column = @p1 AND key_value = @p2", table, column, value) ?? 0;

    /// <summary>The records with any value.</summary>
    public static long Sum(StoreConnection connection, string table, string column) => connection.Number(
        "SELECT CAST(sum(number) AS BIGINT) FROM counts WHERE table_name = @p0 AND key_column = @p1", table, column) ?? 0;

    /// <summary>The values there are: one of a paged key once for each block that has it.</summary>
    public static IReadOnlyList<string> Values(StoreConnection connection, string table, string column) => connection.Texts(
        "SELECT key_value FROM counts WHERE table_name = @p0 AND key_column = @p1", table, column);
}
