using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>What belongs to a rule beside its class.</summary>
internal static class NewRule
{
    /// <summary>What is not there yet, each as what to do.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="stem">The rule's name.</param>
    /// <param name="hasFixes">Whether an editor offers fixes, which the page lists.</param>
    /// <param name="isReportedByTheCompilerAlone">Whether the rule is about code: then no case can be run by all layers, and its page has the examples.</param>
    public static IEnumerable<string> Lacks(string id, string stem, bool hasFixes, bool isReportedByTheCompilerAlone) =>
    [
        .. Page(id, hasFixes),
        .. isReportedByTheCompilerAlone ? [] : Cases(id),
        .. TestClass("tests/SslVpnSdk.Analyzers.Tests/Rules", $"{stem}RuleTests"),
        .. hasFixes ? TestClass("tests/SslVpnSdk.CodeFixes.Tests/Fixes", $"{stem}FixTests") : [],
        .. Row(RuleIndexTests.RowsOf(RuleIndexTests.Index), $"| [{id}]", RuleIndexTests.Index),
        .. Row(RuleIndexTests.RowsOf(RuleIndexTests.Readme), $"| [{id}]", RuleIndexTests.Readme),
        .. Row(ReleaseTrackingTests.Rows, $"{id} |", ReleaseTrackingTests.Unshipped),
    ];

    private static IEnumerable<string> Page(string id, bool hasFixes) => !Repository.Exists(RulePage.PathOf(id))
        ? [$"Write the page {RulePage.PathOf(id)}."]
        : RulePage.HeadingsOf(hasFixes)
            .Except(RulePage.Read(id).Sections.Select(section => section.Heading))
            .Select(heading => $"Add the section '{heading}' to {RulePage.PathOf(id)}.");

    private static IEnumerable<string> Cases(string id)
    {
        var cases = RuleCases.All.Where(ruleCase => ruleCase.Rule.Id == id).ToList();
        var accepting = cases.Count(ruleCase => ruleCase.IsAccepting);
        var rejecting = cases.Count - accepting;
        if (accepting < 1)
        {
            yield return "Add a RuleCase.Accepts to a file of tests/SslVpnSdk.RuleCases/Cases.";
        }

        if (rejecting < 2)
        {
            yield return $"Add {2 - rejecting} × RuleCase.Rejects to a file of tests/SslVpnSdk.RuleCases/Cases.";
        }
    }

    private static IEnumerable<string> TestClass(string folder, string name) =>
        Repository.Has(folder, $"{name}.cs") ? [] : [$"Add the class {name} to a folder of {folder}."];

    private static IEnumerable<string> Row(IEnumerable<string> rows, string start, string path) =>
        rows.Any(row => row.StartsWith(start, StringComparison.Ordinal)) ? [] : [$"Add a row to {path}."];
}
