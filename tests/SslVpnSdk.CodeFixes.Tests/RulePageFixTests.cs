using SslVpnSdk.Analyzers.Tests.Coverage;
using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>The pages of the rules list the fixes that an editor offers for their wrong examples.</summary>
public sealed class RulePageFixTests
{
    private const string Bullet = "- `";

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_lists_the_fixes_of_its_wrong_example(string id)
    {
        var wrong = Docs.Blocks($"rules/{id}").Single(example => example.Section == "Wrong");
        var editor = Editor.Configured(wrong.Options, new ExampleProgram(wrong.Code, 0).Source(null));
        var fixes = await editor.FixesAsync(Assert.Single(await editor.DiagnosticsAsync()));

        Assert.Equal(Listed(id), fixes.Select(fix => fix.Title));
    }

    /// <summary>The titles of the fixes on a page: each begins a point of the list under its heading.</summary>
    private static IEnumerable<string> Listed(string id) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Docs", "rules", $"{id}.md"))
        .SkipWhile(line => line != "## Fixes")
        .Skip(1)
        .TakeWhile(line => !line.StartsWith('#'))
        .Where(line => line.StartsWith(Bullet, StringComparison.Ordinal))
        .Select(line => line[Bullet.Length..line.IndexOf('`', Bullet.Length)]);
}
