using System.Globalization;
using System.Text;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Writes the statement of a query.</summary>
internal static class QueryText
{
    /// <summary>The conditions behind <c>WHERE</c>, with <c>?</c> for values; empty without conditions.</summary>
    /// <remarks>
    /// The narrowest condition is the only one for which an index can be used: <c>|| ''</c> hides the other columns from the
    /// planner. So a query takes the same way in every store, whatever the store takes the sizes for.
    /// </remarks>
    public static string Where(IReadOnlyList<QueryCondition> conditions)
    {
        var leading = Leading(conditions);
        var texts = conditions.Select(condition => string.Format(
            CultureInfo.InvariantCulture, condition.Sql, condition == leading ? condition.Column : $"({condition.Column} || '')"));
        return conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", texts)}";
    }

    /// <summary>The order in which records were added. Where the index of the narrowest condition does not have it, it is hidden too.</summary>
    public static string Order(IReadOnlyList<QueryCondition> conditions) =>
        Leading(conditions) is { HasOneValue: false } ? " ORDER BY position + 0" : " ORDER BY position";

    /// <summary>The statement with its values numbered.</summary>
    public static string Number(string sql)
    {
        var text = new StringBuilder(sql.Length + 32);
        var count = 0;
        foreach (var c in sql)
        {
            _ = c == '?' ? text.Append(CultureInfo.InvariantCulture, $"@p{count++}") : text.Append(c);
        }

        return text.ToString();
    }

    private static QueryCondition? Leading(IReadOnlyList<QueryCondition> conditions) =>
        conditions.Where(condition => condition.Rank is not null).MinBy(condition => condition.Rank);
}
