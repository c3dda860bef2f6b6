using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Cases;
using SslVpnSdk.CodeFixes.Refactorings.CidrBlocks;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings;

/// <summary>Every refactoring of every CIDR string in two cases of each rule and in the contract's programs.</summary>
public class EveryCidrBlockRefactoringTests
{
    private static readonly string[] Contract = ["HeadOffice.cs", "PartnerAccess.cs", "Branches.cs"];

    public static TheoryData<string> Programs => [.. Contract, .. RuleCases.TwoOfEachRule.Select(ruleCase => ruleCase.Title)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Refactoring_brings_no_diagnostic(string title)
    {
        var editor = Editor.Open(Contract.Contains(title) ? Text(title) : RuleCases.All.Single(ruleCase => ruleCase.Title == title).Program("Case").Text);
        var before = (await editor.DiagnosticsAsync()).ToLookup(diagnostic => diagnostic.Id);
        var errors = (await editor.ErrorsAsync()).Count;
        foreach (var span in Literals((await editor.TextsAsync())[0]))
        {
            foreach (var action in await editor.RefactoringsAsync(new CidrBlockRefactoringProvider(), span, flat: true))
            {
                var applied = await editor.ApplyAsync(action);

                Assert.Equal(errors, (await applied.ErrorsAsync()).Count);
                Assert.All(
                    (await applied.DiagnosticsAsync()).ToLookup(diagnostic => diagnostic.Id),
                    after => Assert.True(after.Count() <= before[after.Key].Count(), $"'{action.Title}' brings {after.First()}."));
            }
        }
    }

    [Theory]
    [InlineData("HeadOffice.cs", 10)]
    [InlineData("PartnerAccess.cs", 6)]
    public async Task Contracts_programs_have_refactorings(string program, int count)
    {
        var editor = Editor.Open(Text(program));
        var found = 0;
        foreach (var span in Literals(Text(program)))
        {
            found += (await editor.RefactoringsAsync(new CidrBlockRefactoringProvider(), span, flat: true)).Count;
        }

        Assert.Equal(count, found);
    }

    [Fact]
    public async Task Program_without_one_of_its_tokens_breaks_nothing()
    {
        var text = Text("PartnerAccess.cs");
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            var broken = text.Remove(token.SpanStart, token.Span.Length);
            var editor = Editor.Open(broken);
            foreach (var span in Literals(broken))
            {
                await editor.RefactoringsAsync(new CidrBlockRefactoringProvider(), span);
            }
        }
    }

    private static string Text(string program) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", program));

    private static IEnumerable<TextSpan> Literals(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(token => new TextSpan(token.SpanStart + 1, 0));
}
