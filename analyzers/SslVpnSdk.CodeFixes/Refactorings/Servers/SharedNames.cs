namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Makes one column of names that are made of one: <c>berlin-edge</c> and <c>berlin-staff</c>.</summary>
internal static class SharedNames
{
    /// <summary>The columns, as few as the names allow.</summary>
    public static IReadOnlyList<NamedColumn> Merge(IReadOnlyList<NamedColumn> columns)
    {
        var merged = new List<NamedColumn>();
        foreach (var column in columns.OrderBy(column => column.Texts?.Sum(text => text.Length) ?? 0))
        {
            var at = merged.FindIndex(shorter => Affixes(column, shorter) is not null);
            if (at >= 0 && Affixes(column, merged[at]) is var (before, behind))
            {
                merged[at] = merged[at].With(column, before, behind);
            }
            else if ((at = merged.FindIndex(other => Stem(other) is { } stem && Stem(column) is { } same && stem.Texts!.SequenceEqual(same.Texts!))) >= 0)
            {
                merged[at] = Stem(merged[at])!.With(Stem(column)!);
            }
            else
            {
                merged.Add(column);
            }
        }

        // The order of the source.
        return [.. merged.OrderBy(column => column.Column.Uses.Min(use => use.Place.SpanStart))];
    }

    /// <summary>What stands around the names of one column in those of another; null when these are not made of them.</summary>
    private static (string Before, string Behind)? Affixes(NamedColumn column, NamedColumn part)
    {
        if (column.Texts is null || part.Texts is null || column.Texts[0].IndexOf(part.Texts[0], StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return null;
        }

        var (before, behind) = (column.Texts[0].Substring(0, start), column.Texts[0].Substring(start + part.Texts[0].Length));
        return IsWordEnd(before.LastOrDefault()) && IsWordEnd(behind.FirstOrDefault())
            && column.Texts.Zip(part.Texts, (text, inner) => text == before + inner + behind).All(same => same)
                ? (before, behind)
                : null;
    }

    private static bool IsWordEnd(char next) => !char.IsLetterOrDigit(next);

    /// <summary>The column without what all its names begin or end with, as far as that ends between words.</summary>
    private static NamedColumn? Stem(NamedColumn column)
    {
        if (column.Texts is not { } texts)
        {
            return null;
        }

        var shortest = texts.Min(text => text.Length);
        var before = Enumerable.Range(0, shortest).TakeWhile(i => texts.All(text => text[i] == texts[0][i])).Count();
        while (before > 0 && !IsWordEnd(texts[0][before - 1]))
        {
            before--;
        }

        var behind = Enumerable.Range(1, shortest - before).TakeWhile(i => texts.All(text => text[text.Length - i] == texts[0][texts[0].Length - i])).Count();
        while (behind > 0 && !IsWordEnd(texts[0][texts[0].Length - behind]))
        {
            behind--;
        }

        if (before + behind == 0 || before + behind >= shortest)
        {
            return null;
        }

        var stems = texts.Select(text => text.Substring(before, text.Length - before - behind)).ToList();
        var (first, last) = (texts[0].Substring(0, before), texts[0].Substring(texts[0].Length - behind));
        return column with
        {
            Texts = stems,
            Column = column.Column with
            {
                Cells = [.. stems.Select(stem => $"\"{stem}\"")],
                Uses = [.. column.Column.Uses.Select(use => use with { Before = use.Before + first, Behind = last + use.Behind })],
            },
        };
    }
}
