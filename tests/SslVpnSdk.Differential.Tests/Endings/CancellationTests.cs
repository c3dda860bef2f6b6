using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Differential.Tests.Checks;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Differential.Tests.Endings;

/// <summary>An evaluation that is cancelled stops within a number of operations, whatever it is at. How long that takes the soak tells.</summary>
public class CancellationTests
{
    /// <summary>More than lie between two looks at the cancellation, with what each program does before its loop.</summary>
    private const int FewOperations = 300;

    public static TheoryData<string> Loops => EndlessPrograms.Loops;

    [Theory]
    [MemberData(nameof(Loops))]
    public void Evaluation_stops_a_few_operations_after_it_is_cancelled(string statements) =>
        Assert.Throws<OperationCanceledException>(() => Evaluate(statements, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Loops))]
    public void Evaluation_that_is_not_cancelled_uses_these_operations_up(string statements) =>
        Assert.Contains(Evaluate(statements, CancellationToken.None).Violations, violation => violation.Id == "SSLVPN9002");

    private static StackEvaluation Evaluate(string statements, CancellationToken cancellationToken)
    {
        var compilation = Compiler.Compile([("Endless.cs", EndlessPrograms.Program(statements))]);
        var declaration = Analyzers.Declarations.StackDeclaration.Of(compilation.GetTypeByMetadataName("Endless")!, CancellationToken.None)!;
        var source = new SourceCode(new BoundSource(compilation), CancellationToken.None);
        return Analyzers.Declarations.StackRuns.Of(declaration, source, EvaluationLimits.Default with { Operations = FewOperations }, CompanyPolicy.Default, cancellationToken).Single().Evaluation;
    }
}
