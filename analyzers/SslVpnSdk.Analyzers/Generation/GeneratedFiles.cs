namespace SslVpnSdk.Analyzers.Generation;

/// <summary>Which stacks share a generated file.</summary>
internal static class GeneratedFiles
{
    /// <summary>
    /// How many there are at most. After each keystroke the driver compares the name of each with all others', wherever the keystroke was;
    /// so few that it costs nothing, so many that a keystroke in a stack writes and parses few other stacks again.
    /// </summary>
    public const int Most = 128;

    /// <summary>The stacks of one file share one; in a project with more files than that, those of several files do.</summary>
    public static IEnumerable<EquatableList<StackSpec>> Of(IReadOnlyList<StackSpec> stacks)
    {
        var files = stacks.GroupBy(stack => stack.File).Select(file => file.ToList()).ToList();
        return files.Count <= Most
            ? files.Select(file => new EquatableList<StackSpec>(file))
            : files.GroupBy(file => Share(file[0])).Select(share => new EquatableList<StackSpec>(share.SelectMany(file => file)));
    }

    /// <summary>By the name of the class and not by its place: a file that comes or goes moves no other, and a project is the same in each folder.</summary>
    private static uint Share(StackSpec stack) => HintNames.Hash(stack.HintName) % Most;
}
