using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    private IEnumerable<Value> Switch(ISwitchOperation choice, Scope scope)
    {
        var value = expressions.Evaluate(choice.Value, scope);
        var inputs = new PatternInputs();
        var selected = choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => Matches(clause, value, inputs, scope)))
            ?? choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        foreach (var function in choice.Cases.SelectMany(section => section.Body).OfType<ILocalFunctionOperation>())
        {
            scope.DeclareFunction(function.Symbol, function);
        }

        while (selected is not null)
        {
            foreach (var yielded in Block(selected.Body, scope))
            {
                yield return yielded;
            }

            selected = scope.Frame.JumpTarget is not { } target ? null
                : choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, target)));
            if (selected is not null)
            {
                scope.Frame.JumpTarget = null;
                expressions.Budget.Spend(choice.Syntax);
            }
        }

        if (SymbolEqualityComparer.Default.Equals(scope.Frame.JumpTarget, choice.ExitLabel))
        {
            scope.Frame.JumpTarget = null;
        }
    }

    private bool Matches(ICaseClauseOperation clause, Value value, PatternInputs inputs, Scope scope) => clause switch
    {
        ISingleValueCaseClauseOperation single => expressions.Patterns.IsConstant(value, single.Value, scope),
        IPatternCaseClauseOperation pattern => expressions.Patterns.Matches(pattern.Pattern, value, inputs, scope)
            && (pattern.Guard is null || expressions.IsTrue(pattern.Guard, scope)),
        IDefaultCaseClauseOperation => false,
        _ => throw EvaluationStoppedException.Unknown(clause.Syntax, "a case of this kind is not evaluated"),
    };
}
