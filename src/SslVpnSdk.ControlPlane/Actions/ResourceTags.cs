using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The tags of resources: checked, kept, described and used as filters.</summary>
internal static class ResourceTags
{
    private const int MaximumNumber = 20;

    /// <summary>The tags a call sets; refused when one is not valid or a key comes twice.</summary>
    public static IReadOnlyList<StoredTag> Check(EquatableList<Tag>? tags)
    {
        CheckFilter(tags);
        var keys = new HashSet<string>();
        return [.. (tags ?? new([])).Select(tag => keys.Add(tag.Key) ? new StoredTag(tag.Key, tag.Value ?? "") : throw TagText.Twice(tag.Key))];
    }

    /// <summary>Refuses a filter with too many tags, or with one that no resource could have.</summary>
    public static void CheckFilter(EquatableList<Tag>? tags)
    {
        CheckNumber("Tag", tags?.Count ?? 0);
        foreach (var tag in tags ?? new([]))
        {
            TagText.CheckKey(tag?.Key);
            TagText.CheckValue(tag!.Value);
        }
    }

    public static void CheckNumber(string parameter, int number)
    {
        if (number > MaximumNumber)
        {
            throw ActionContext.Refuse(ApiError.Illegal(parameter, $"{number} of them", "Use at most 20."));
        }
    }

    public static bool Pass(EquatableList<Tag>? wanted, string id, ActionContext context) =>
        wanted is null or { Count: 0 } || Filter.Passes(wanted, Of(id, context));

    /// <summary>A page of what has the tags asked for. They are in no key, so all that the query finds is read when there are any.</summary>
    public static Page<TItem> PageOf<T, TItem>(
        TableQuery<T> query, EquatableList<Tag>? wanted, Func<T, string> id, int? number, int? size, Func<IReadOnlyList<T>, IEnumerable<TItem>> describe, ActionContext context)
        where T : class, IStored =>
        wanted is null or { Count: 0 }
            ? Page.Of(query, number, size, describe)
            : Page.Of(query.ToList().Where(record => Pass(wanted, id(record), context)), number, size, describe);

    public static IReadOnlyList<StoredTag> Of(string id, ActionContext context) => context.State.Tags.Find(id)?.Tags ?? [];

    /// <summary>The tags of resources, by their ids; one without tags is not among them.</summary>
    public static IReadOnlyDictionary<string, StoredTagSet> Of(IEnumerable<string> ids, ActionContext context) => context.State.Tags.Find(ids);

    public static EquatableList<Tag> Describe(StoredTagSet? tags) =>
        new((tags?.Tags ?? []).Select(tag => new Tag { Key = tag.Key, Value = tag.Value }));

    /// <summary>Adds tags to a resource; a key it has already gets the new value.</summary>
    public static void Add(TaggedResource resource, IReadOnlyList<StoredTag> tags, ActionContext context)
    {
        var kept = Of(resource.Id, context).Where(old => !tags.Any(tag => tag.Key == old.Key));
        Keep(resource, [.. kept.Concat(tags).OrderBy(tag => tag.Key, StringComparer.Ordinal)], context);
    }

    /// <summary>Removes those of a resource's tags that have one of the keys; all for null.</summary>
    public static void Remove(TaggedResource resource, IReadOnlyCollection<string>? keys, ActionContext context) =>
        Keep(resource, keys is null ? [] : [.. Of(resource.Id, context).Where(tag => !keys.Contains(tag.Key))], context);

    /// <summary>Removes what is kept about a resource that is deleted.</summary>
    public static void Forget(string id, ActionContext context)
    {
        if (context.State.Tags.Find(id) is { } tags)
        {
            context.State.Tags.Remove(tags);
        }
    }

    private static void Keep(TaggedResource resource, IReadOnlyList<StoredTag> tags, ActionContext context)
    {
        if (tags.Count > MaximumNumber)
        {
            throw ActionContext.Refuse(ApiError.TooManyTags(resource.Id));
        }

        Forget(resource.Id, context);
        if (tags.Count > 0)
        {
            context.State.Tags.Add(new StoredTagSet(resource.Id, resource.Type, resource.RegionId, tags));
        }
    }
}
