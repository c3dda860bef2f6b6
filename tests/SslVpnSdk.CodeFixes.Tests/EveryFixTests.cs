using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Cases;
using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>Every fix of every rejecting case of the table.</summary>
public class EveryFixTests
{
    public static TheoryData<string> Rejecting => [.. RuleCases.All.Where(ruleCase => !ruleCase.IsAccepting).Select(ruleCase => ruleCase.Title)];

    [Theory]
    [MemberData(nameof(Rejecting))]
    public async Task Fix_takes_its_diagnostic_away_and_brings_no_other(string title)
    {
        var editor = Open(title);
        var before = await editor.DiagnosticsAsync();
        var errors = (await editor.ErrorsAsync()).Count;
        foreach (var diagnostic in before)
        {
            foreach (var fix in await editor.FixesAsync(diagnostic))
            {
                var applied = await editor.ApplyAsync(fix);
                var after = await applied.DiagnosticsAsync();

                Assert.Equal(errors, (await applied.ErrorsAsync()).Count);
                Assert.True(Count(after, diagnostic.Id) < Count(before, diagnostic.Id), $"{diagnostic.Id} is still there after '{fix.Title}'.");
                Assert.All(after, left => Assert.True(Count(after, left.Id) <= Count(before, left.Id), $"'{fix.Title}' brings {left}."));
            }
        }
    }

    [Fact]
    public async Task Fixes_of_the_case_table_are_these()
    {
        var menu = new StringBuilder();
        foreach (var ruleCase in RuleCases.All.Where(ruleCase => !ruleCase.IsAccepting))
        {
            var editor = Open(ruleCase.Title);
            foreach (var diagnostic in await editor.DiagnosticsAsync())
            {
                menu.Append(CultureInfo.InvariantCulture, $"{ruleCase.Title}: {diagnostic.Id}\n");
                foreach (var fix in await editor.FixesAsync(diagnostic))
                {
                    var applied = await editor.ApplyAsync(fix);
                    menu.Append(CultureInfo.InvariantCulture, $"    {fix.Title}: {Changed((await editor.TextsAsync())[0], (await applied.TextsAsync())[0])}\n");
                }
            }
        }

        Snapshooter.Xunit.Snapshot.Match(menu.ToString());
    }

    [Fact]
    public void Each_rule_that_the_table_gives_a_fix_has_one() => Assert.Equal(
        [
            "SSLVPN1001", "SSLVPN1002", "SSLVPN2002", "SSLVPN2101", "SSLVPN2105", "SSLVPN2201", "SSLVPN2202", "SSLVPN2203", "SSLVPN2204", "SSLVPN2205", "SSLVPN2206",
            "SSLVPN2207", "SSLVPN2208", "SSLVPN2209", "SSLVPN2210", "SSLVPN3004", "SSLVPN3005", "SSLVPN4001", "SSLVPN4002", "SSLVPN4004", "SSLVPN4005",
        ],
        RuleCatalog.All.Where(rule => rule.HasRemedies && rule.Category != RuleCategory.Policy).Select(rule => rule.Id));

    [Fact]
    public void Each_rule_of_the_policy_whose_remedy_can_be_calculated_has_a_fix() => Assert.Equal(
        ["SSLVPN6002", "SSLVPN6003", "SSLVPN6004"],
        RuleCatalog.All.Where(rule => rule.HasRemedies && rule.Category == RuleCategory.Policy).Select(rule => rule.Id));

    private static Editor Open(string title)
    {
        var found = RuleCases.All.Single(ruleCase => ruleCase.Title == title);
        return Editor.Configured(found.Options, found.Program("Case").Text);
    }

    private static int Count(IEnumerable<Diagnostic> diagnostics, string id) => diagnostics.Count(diagnostic => diagnostic.Id == id);

    /// <summary>The lines that a fix changed, without what stands around them.</summary>
    private static string Changed(string before, string after)
    {
        var old = before.Split('\n');
        var lines = after.Split('\n').Except(old).Select(line => line.Trim()).ToList();
        return lines.Count > 0 ? string.Join(" ", lines) : $"without {string.Join(" ", old.Except(after.Split('\n')).Select(line => line.Trim()))}";
    }
}
