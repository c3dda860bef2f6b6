using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Completion.Tests;

/// <summary>Every item at every literal of the contract's programs, and of two cases of each rule, committed.</summary>
public class EveryItemTests
{
    private static readonly string[] Contract = ["HeadOffice.cs", "PartnerAccess.cs", "Branches.cs"];

    public static TheoryData<string> Programs => [.. Contract, .. RuleCases.TwoOfEachRule.Select(ruleCase => ruleCase.Title)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Committed_item_brings_no_diagnostic(string title)
    {
        var text = Contract.Contains(title) ? Program.Contract(title) : RuleCases.All.Single(ruleCase => ruleCase.Title == title).Program("Case").Text;
        var before = (await Editor.Open(text).DiagnosticsAsync()).ToLookup(diagnostic => diagnostic.Id);
        foreach (var position in Values(text))
        {
            var editor = Editor.Open(text);
            foreach (var item in await editor.ItemsAsync(position))
            {
                var after = await Editor.Open(await editor.CommitAsync(item)).DiagnosticsAsync();
                Assert.All(after.ToLookup(diagnostic => diagnostic.Id), same => Assert.True(same.Count() <= before[same.Key].Count(), $"{item.DisplayText} at {position} brings {same.First()}"));
            }
        }
    }

    [Fact]
    public async Task There_are_items_in_the_contracts_programs()
    {
        var text = Program.Contract("HeadOffice.cs");
        var editor = Editor.Open(text);
        var completed = new List<string>();
        foreach (var position in Values(text))
        {
            completed.AddRange((await editor.ItemsAsync(position)).Take(1).Select(item => item.DisplayText));
        }

        Assert.Equal(["ap-northeast-1", "10.0.0.0/16", "10.1.0.0/23"], completed);
    }

    private static IEnumerable<int> Values(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.NumericLiteralExpression))
        .Select(literal => literal.SpanStart + 1);
}
