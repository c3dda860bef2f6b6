using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>What differs between two documents.</summary>
/// <param name="Differences">The differences, in the order of the second document; what only the first has stands where it stood.</param>
/// <param name="Same">How many resources are the same in both.</param>
internal sealed record DocumentComparison(EquatableList<ResourceDifference> Differences, int Same)
{
    public static DocumentComparison Of(DeploymentDocument first, DeploymentDocument second)
    {
        var (olds, news) = (DocumentEntries.Of(first), DocumentEntries.Of(second));
        var oldByKey = olds.ToDictionary(entry => entry.Key);
        var removals = Removals(olds, news);
        ResourceDifference[] differences =
        [
            .. news.SelectMany(entry => removals[entry.Key].Append(Compared(oldByKey.GetValueOrDefault(entry.Key), entry))),
            .. removals[null],
        ];
        var same = differences.Count(difference => difference is { Attributes.Count: 0, Change: ChangeKind.Changed } && DocumentEntry.IsResource(difference.Type));
        return new(new(differences.Where(difference => difference is not { Attributes.Count: 0, Change: ChangeKind.Changed })), same);
    }

    /// <summary>What only the first document has, by the entry of both that comes next; by null where none does.</summary>
    private static ILookup<(string Type, string Name, int Occurrence)?, ResourceDifference> Removals(
        IReadOnlyList<DocumentEntry> olds, IReadOnlyList<DocumentEntry> news)
    {
        var kept = news.Select(entry => entry.Key).ToHashSet();
        var removals = new List<((string, string, int)? Next, ResourceDifference Removal)>();
        (string, string, int)? next = null;
        foreach (var old in olds.Reverse())
        {
            if (kept.Contains(old.Key))
            {
                next = old.Key;
            }
            else
            {
                removals.Add((next, Difference(ChangeKind.Removed, old, old.Attributes, [])));
            }
        }

        removals.Reverse();
        return removals.ToLookup(removal => removal.Next, removal => removal.Removal);
    }

    private static ResourceDifference Compared(DocumentEntry? old, DocumentEntry entry) => old is null
        ? Difference(ChangeKind.Added, entry, [], entry.Attributes)
        : Difference(ChangeKind.Changed, entry, old.Attributes, entry.Attributes);

    private static ResourceDifference Difference(
        ChangeKind change, DocumentEntry entry, IReadOnlyList<KeyValuePair<string, string>> old, IReadOnlyList<KeyValuePair<string, string>> @new)
    {
        var (olds, news) = (new Dictionary<string, string>(old), new Dictionary<string, string>(@new));
        var attributes = @new.Concat(old).Select(attribute => attribute.Key).Distinct()
            .Select(name => new AttributeDifference(name, olds.GetValueOrDefault(name), news.GetValueOrDefault(name)))
            .Where(attribute => !IsSame(attribute));
        return new ResourceDifference(change, entry.Type, entry.Name, new(attributes));
    }

    /// <summary>The order of local networks means nothing.</summary>
    private static bool IsSame(AttributeDifference attribute) => attribute.Old == attribute.New
        || (attribute is { Name: "localNetworks", Old: { } old, New: { } @new } && old.Split(", ").Order().SequenceEqual(@new.Split(", ").Order()));
}
