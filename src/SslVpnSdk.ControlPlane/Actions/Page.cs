using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Cuts lists into pages.</summary>
internal static class Page
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 50;

    /// <summary>The page of a query: only what is on it is read, and described together, so that what it refers to is read at once.</summary>
    public static Page<TItem> Of<T, TItem>(TableQuery<T> query, int? number, int? size, Func<IReadOnlyList<T>, IEnumerable<TItem>> describe)
        where T : class, IStored
    {
        var (pageNumber, pageSize) = Check(number, size);
        var skipped = (long)(pageNumber - 1) * pageSize;
        var items = query.Slice(skipped, pageSize);

        // The last page says itself how many there are.
        var isLast = items.Count < pageSize && (items.Count > 0 || skipped == 0);
        var total = isLast ? (int)skipped + items.Count : query.Count();
        return new Page<TItem>(new(describe(items)), total, pageNumber, pageSize);
    }

    /// <summary>The page of a list.</summary>
    public static Page<TItem> Of<T, TItem>(IEnumerable<T> all, int? number, int? size, Func<IReadOnlyList<T>, IEnumerable<TItem>> describe)
    {
        var (pageNumber, pageSize) = Check(number, size);
        var list = all.ToList();
        var skipped = (long)(pageNumber - 1) * pageSize;
        T[] items = skipped < list.Count ? [.. list.Skip((int)skipped).Take(pageSize)] : [];
        return new Page<TItem>(new(describe(items)), list.Count, pageNumber, pageSize);
    }

    private static (int Number, int Size) Check(int? number, int? size)
    {
        var pageNumber = number ?? 1;
        var pageSize = size ?? DefaultSize;
        if (pageNumber < 1)
        {
            throw Illegal("PageNumber", pageNumber, "Use a page from 1.");
        }

        if (pageSize is < 1 or > MaximumSize)
        {
            throw Illegal("PageSize", pageSize, "Use a size from 1 to 50.");
        }

        return (pageNumber, pageSize);
    }

    private static RefusalException Illegal(string parameter, int value, string remedy) =>
        ActionContext.Refuse(ApiError.Illegal(parameter, value.ToString(CultureInfo.InvariantCulture), remedy));
}
