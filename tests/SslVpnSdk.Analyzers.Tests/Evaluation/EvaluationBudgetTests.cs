using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

public class EvaluationBudgetTests
{
    [Fact]
    public void Evaluation_ends_where_its_budget_does()
    {
        var violation = Assert.Single(Run(EvaluationLimits.Default with { Operations = 3 }).Violations);
        Assert.Equal("SSLVPN9002", violation.Id);
        Assert.Equal("Define of stack 'test' did not end within 3 operations. The document is made at run time only. Look for a loop that does not end.", violation.Message);
    }

    [Fact]
    public void Evaluation_within_its_budget_has_a_document() =>
        Assert.NotNull(Run(EvaluationLimits.Default with { Operations = 100 }).Document);

    [Theory]
    [InlineData("var all = new[] { \"a\", \"b\" };", "all = [.. all, .. all];")]
    [InlineData("var all = \"0123456789abcdef\";", "all += all;")]
    public async Task Value_that_doubles_uses_the_budget_up(string start, string doubling) => Assert.Contains(
        await Source.AnalyzeAsync(Source.Compile(Source.Stack(start + string.Concat(Enumerable.Repeat(doubling, 40))))),
        diagnostic => diagnostic.Id == "SSLVPN9002");

    [Fact]
    public async Task Chain_of_any_length_ends_without_a_crash()
    {
        var chain = string.Concat(Enumerable.Repeat(".AddRoute(\"172.16.0.0/16\", \"vbr-1\")", 5000));
        Assert.DoesNotContain(await Source.AnalyzeAsync(Source.Compile(Source.Stack($"vpc{chain};"))), diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public void Evaluation_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Run(EvaluationLimits.Default, "while (true) { }", new CancellationToken(canceled: true)));

    [Fact]
    public void Cancellation_is_seen_within_a_few_operations()
    {
        var (budget, node) = (new EvaluationBudget(EvaluationLimits.Default, new CancellationToken(canceled: true)), SyntaxFactory.EmptyStatement());
        Assert.Contains(Enumerable.Range(0, 64), _ => Record.Exception(() => budget.Spend(node)) is OperationCanceledException);
    }

    [Fact]
    public void Cancellation_is_seen_before_a_long_call()
    {
        var (budget, node) = (new EvaluationBudget(EvaluationLimits.Default, new CancellationToken(canceled: true)), SyntaxFactory.EmptyStatement());
        Assert.Throws<OperationCanceledException>(() => budget.Spend(node, extra: 64));
        Assert.Throws<OperationCanceledException>(() => budget.Allocate(node, 1));
    }

    [Fact]
    public void One_call_cannot_spend_more_than_all_operations()
    {
        var budget = new EvaluationBudget(EvaluationLimits.Default, CancellationToken.None);
        Assert.Throws<EvaluationStoppedException>(() => budget.Spend(SyntaxFactory.EmptyStatement(), int.MaxValue));
    }

    private static StackEvaluation Run(EvaluationLimits limits, string statements = "", CancellationToken cancellationToken = default)
    {
        var compilation = Source.Compile(Source.Stack(statements));
        var declaration = StackDeclaration.Of(compilation.GetTypeByMetadataName("TestStack")!, CancellationToken.None)!;
        return StackRuns.Of(declaration, new SourceCode(new BoundSource(compilation), cancellationToken), limits, CompanyPolicy.Default, cancellationToken).Single().Evaluation;
    }
}
