using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Runs statements, one after the other, until the method returns.</summary>
internal sealed class StatementEvaluator(Evaluator expressions)
{
    /// <summary>Runs a statement; false when it left the method.</summary>
    public bool Run(IOperation statement, Scope scope)
    {
        switch (statement)
        {
            case IBlockOperation block:
                return block.Operations.All(inner => Run(inner, scope));
            case IVariableDeclarationGroupOperation group:
                Declare(group, scope);
                return true;
            case IExpressionStatementOperation expression:
                expressions.Evaluate(expression.Operation, scope);
                return true;
            case IConditionalOperation conditional:
                var branch = expressions.IsTrue(conditional.Condition, scope) ? conditional.WhenTrue : conditional.WhenFalse;
                return branch is null || Run(branch, scope);
            case IReturnOperation { Kind: OperationKind.Return }:
                return false;
            case IThrowOperation thrown:
                throw Evaluator.Thrown(thrown);
            case IEmptyOperation or ILocalFunctionOperation:
                return true;
            case IInvalidOperation:
                throw EvaluationStoppedException.Broken(statement.Syntax);
            default:
                throw EvaluationStoppedException.Unknown(statement.Syntax, "statements of this kind are not evaluated yet");
        }
    }

    private void Declare(IVariableDeclarationGroupOperation group, Scope scope)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            var initializer = declarator.Initializer ?? ((IVariableDeclarationOperation)declarator.Parent!).Initializer;
            if (declarator.Symbol.RefKind != RefKind.None)
            {
                throw EvaluationStoppedException.Unknown(declarator.Syntax, "references to variables are not evaluated");
            }

            if (initializer is not null)
            {
                scope.Set(declarator.Symbol, expressions.Evaluate(initializer.Value, scope));
            }
        }
    }
}
