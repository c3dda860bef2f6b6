namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The page of a rule, taken apart at its headings; without a section when there is no such page.</summary>
internal sealed class RulePage
{
    private RulePage(IEnumerable<string> lines)
    {
        var sections = new List<(string Heading, List<string> Lines)>();
        var isCode = false;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line.StartsWith('#') && !isCode)
            {
                sections.Add((line, []));
                continue;
            }

            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            sections[^1].Lines.Add(line);
        }

        Sections = [.. sections.Select(section => new RulePageSection(section.Heading, section.Lines))];
    }

    /// <summary>The title with what stands under it, and the sections.</summary>
    public IReadOnlyList<RulePageSection> Sections { get; }

    /// <summary>What stands under a heading; nothing without the heading.</summary>
    public IReadOnlyList<string> this[string heading] => Sections.FirstOrDefault(section => section.Heading == heading)?.Lines ?? [];

    public static string PathOf(string id) => $"analyzers/docs/rules/{id}.md";

    public static RulePage Read(string id) => new(Repository.Lines(PathOf(id)));

    /// <summary>The headings a rule's page has to have.</summary>
    public static IReadOnlyList<string> HeadingsOf(bool hasFixes) =>
    [
        "## What", "## Why", "## Wrong", "## Right", .. hasFixes ? ["## Fixes"] : Array.Empty<string>(), "## When to suppress", "## Configuration",
    ];
}
