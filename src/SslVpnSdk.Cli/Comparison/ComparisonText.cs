using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>Writes differences for people, with the signs of a plan.</summary>
internal static class ComparisonText
{
    private static readonly (ChangeKind Kind, PlanAction Action, string Sign, string Word)[] Changes =
    [
        (ChangeKind.Added, PlanAction.Create, "+", "added"),
        (ChangeKind.Removed, PlanAction.Delete, "-", "removed"),
        (ChangeKind.Changed, PlanAction.Update, "~", "changed"),
    ];

    /// <summary>The lines of a comparison.</summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="first">What the first document is called.</param>
    /// <param name="second">What the second document is called.</param>
    public static IEnumerable<PlanTextLine> Lines(DocumentComparison comparison, string first, string second) =>
    [
        new(PlanAction.NoChange, PrintableText.Of($"From {first} to {second}")),
        new(PlanAction.NoChange, ""),
        .. comparison.Differences.SelectMany(Lines),
        .. comparison.Differences.Count == 0 ? Array.Empty<PlanTextLine>() : [new(PlanAction.NoChange, "")],
        new(PlanAction.NoChange, Summary(comparison)),
    ];

    private static IEnumerable<PlanTextLine> Lines(ResourceDifference difference)
    {
        var (_, action, sign, _) = Changes[(int)difference.Change];
        yield return new(action, PrintableText.Of($"{sign,3} {Noun(difference.Type)} {difference.Name}"));
        if (difference.Change == ChangeKind.Removed)
        {
            yield break;
        }

        var width = difference.Attributes.Select(attribute => attribute.Name.Length).DefaultIfEmpty().Max();
        foreach (var attribute in difference.Attributes)
        {
            var value = difference.Change == ChangeKind.Added ? attribute.New : $"{attribute.Old ?? "none"} → {attribute.New ?? "none"}";
            yield return new(action, PrintableText.Of($"      {attribute.Name.PadRight(width)}  {value}"));
        }
    }

    private static string Noun(string type) => ResourceWords.OfTypeWord(type)?.ToNoun() ?? (type == DocumentEntry.DocumentType ? "stack" : type);

    private static string Summary(DocumentComparison comparison)
    {
        var same = comparison.Same == 1 ? "1 resource is the same" : $"{comparison.Same} resources are the same";
        var counts = Changes.Select(change => (Count: comparison.Differences.Count(difference => difference.Change == change.Kind), change.Word))
            .Where(counted => counted.Count > 0)
            .Select(counted => $"{counted.Count} {counted.Word}");
        return comparison.Differences.Count == 0 ? $"No difference: {same}." : $"{string.Join(", ", counts)}; {same}.";
    }
}
