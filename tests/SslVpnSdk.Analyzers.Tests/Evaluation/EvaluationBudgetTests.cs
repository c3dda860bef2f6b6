using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

public class EvaluationBudgetTests
{
    [Fact]
    public void Evaluation_ends_where_its_budget_does()
    {
        var violation = Assert.Single(Run(new EvaluationBudget(CancellationToken.None, maximum: 3)).Violations);
        Assert.Equal("SSLVPN9002", violation.Id);
        Assert.Equal("Define of stack 'test' did not end within 3 operations. The document is made at run time only. Look for a loop that does not end.", violation.Message);
    }

    [Fact]
    public void Evaluation_within_its_budget_has_a_document() =>
        Assert.NotNull(Run(new EvaluationBudget(CancellationToken.None, maximum: 100)).Document);

    [Fact]
    public void Evaluation_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Run(new EvaluationBudget(new CancellationToken(canceled: true))));

    private static StackEvaluation Run(EvaluationBudget budget)
    {
        var compilation = Source.Compile(Source.Stack(""));
        var tree = compilation.SyntaxTrees.Single();
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var model = compilation.GetSemanticModel(tree);
        var body = ((IMethodBodyOperation)model.GetOperation(method)!).BlockBody!;
        return StackEvaluation.Run(body, ((IMethodSymbol)model.GetDeclaredSymbol(method)!).Parameters[0], "test", null, null, budget);
    }
}
