namespace SslVpnSdk.ControlPlane;

/// <summary>Reads whole lists, which the service gives in pages.</summary>
internal static class Listing
{
    /// <summary>As many as the service gives at once of a list with numbered pages.</summary>
    public const int PageSize = 50;

    private const int RoutePageSize = 100;

    /// <summary>All of a list with numbered pages, and how many pages it had.</summary>
    /// <param name="send">Asks for a page, from 1.</param>
    /// <param name="read">What an answer has: its items, and how many there are on all pages.</param>
    public static async Task<(List<T> Items, int Pages)> ReadAsync<TAnswer, T>(
        Func<int, Task<TAnswer>> send, Func<TAnswer, (EquatableList<T> Items, int TotalCount)> read)
    {
        var all = new List<T>();
        for (var page = 1; ; page++)
        {
            var (items, total) = read(await send(page));
            all.AddRange(items);
            if (items.Count == 0 || all.Count >= total)
            {
                return (all, page);
            }
        }
    }

    /// <summary>All routes that a request asks for.</summary>
    public static async Task<List<RouteEntry>> RoutesAsync(
        IControlPlane controlPlane, DescribeRouteEntryListRequest request, CancellationToken cancellationToken)
    {
        var routes = new List<RouteEntry>();
        string? next = null;
        do
        {
            var answer = await controlPlane.SendAsync(request with { MaxResult = RoutePageSize, NextToken = next }, cancellationToken);
            routes.AddRange(answer.RouteEntrys);
            next = answer.NextToken;
        }
        while (!string.IsNullOrEmpty(next));

        return routes;
    }
}
