namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>The pages of <c>docs/evaluation</c>, those of the rules in <c>rules/</c>, and the examples in their <c>csharp</c> blocks.</summary>
internal static class Docs
{
    private const string Opening = "```csharp";
    private const string OptionsOpening = "```ini";
    private const string LibraryOpening = "```csharp library";
    private const string Closing = "```";

    /// <summary>The examples of a page on which each block is one.</summary>
    public static IReadOnlyList<Example> Blocks(string page)
    {
        var options = Read(page, OptionsOpening).ToLookup(block => block.Section, block => string.Join('\n', block.Lines));
        return [.. Read(page).Select(block => new Example(page, block.Section, string.Join('\n', block.Lines), string.Join('\n', options[block.Section])))];
    }

    /// <summary>The library that the examples of all pages reference.</summary>
    public static string Library => string.Join('\n', Read("sdk", LibraryOpening).Single().Lines);

    /// <summary>The examples of a page on which each line of a block is one.</summary>
    public static IReadOnlyList<Example> Lines(string page) =>
    [
        .. from block in Read(page)
           from line in block.Lines
           where line.Length > 0
           select new Example(page, block.Section, line),
    ];

    private static IEnumerable<(string Section, List<string> Lines)> Read(string page, string opening = Opening)
    {
        var section = "";
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Docs", $"{page}.md")))
        {
            if (block is null)
            {
                section = line.StartsWith('#') ? line.TrimStart('#', ' ') : section;
                block = line == opening ? [] : null;
            }
            else if (line == Closing)
            {
                yield return (section, block);
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }
    }
}
