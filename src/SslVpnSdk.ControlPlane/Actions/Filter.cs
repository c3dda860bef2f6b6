using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Filters of lists. What a call leaves away or leaves empty lets everything pass.</summary>
internal static class Filter
{
    public static bool Passes(string? wanted, string? actual) => string.IsNullOrEmpty(wanted) || wanted == actual;

    public static bool Passes(bool? wanted, bool actual) => wanted is null || wanted == actual;

    public static bool Passes(IReadOnlyCollection<string>? wanted, string actual) => wanted is null or { Count: 0 } || wanted.Contains(actual);

    /// <summary>Every tag that is asked for has to be there; one without a value is there with any.</summary>
    public static bool Passes(IReadOnlyCollection<Tag>? wanted, IReadOnlyCollection<StoredTag> actual) =>
        wanted is null || wanted.All(filter => actual.Any(tag => tag.Key == filter.Key && (filter.Value is null || filter.Value == tag.Value)));
}
