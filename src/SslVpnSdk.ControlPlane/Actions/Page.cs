using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Cuts lists into pages.</summary>
internal static class Page
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 50;

    public static Page<TItem> Of<T, TItem>(IEnumerable<T> all, int? number, int? size, Func<T, TItem> describe)
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

        var list = all.ToList();
        var skipped = (long)(pageNumber - 1) * pageSize;
        var items = skipped < list.Count ? list.Skip((int)skipped).Take(pageSize).Select(describe) : [];
        return new Page<TItem>(new(items), list.Count, pageNumber, pageSize);
    }

    private static RefusalException Illegal(string parameter, int value, string remedy) =>
        ActionContext.Refuse(ApiError.Illegal(parameter, value.ToString(CultureInfo.InvariantCulture), remedy));
}
