using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    /// <summary>Runs a statement that contains no other; false when it does.</summary>
    private bool TryRunSimple(IOperation statement, Scope scope)
    {
        if (statement is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IBranchOperation or IEmptyOperation
            or ILocalFunctionOperation or IThrowOperation or IInvalidOperation
            or IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak })
        {
            RunSimple(statement, scope);
            return true;
        }

        return false;
    }

    private void RunSimple(IOperation statement, Scope scope)
    {
        expressions.Budget.Spend(statement.Syntax);
        switch (statement)
        {
            case IExpressionStatementOperation expression:
                expressions.Evaluate(expression.Operation, scope);
                break;
            case IVariableDeclarationGroupOperation group:
                Declare(group, scope);
                break;
            case IReturnOperation { Kind: OperationKind.Return } result:
                Return(result, scope);
                break;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                scope.Frame.HasReturned = true;
                break;
            case IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue } branch:
                scope.Frame.JumpTarget = branch.Target;
                break;
            case IBranchOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 } } toCase:
                scope.Frame.JumpTarget = toCase.Target;
                break;
            case IBranchOperation:
                throw EvaluationStoppedException.Unknown(statement.Syntax, "'goto' is not evaluated; use a loop or a method");
            case IThrowOperation thrown:
                throw expressions.Thrown(thrown, scope);
            case IEmptyOperation or ILocalFunctionOperation:
                break;
            case IInvalidOperation:
                throw EvaluationStoppedException.Broken(statement.Syntax);
            default:
                // An expression lambda's body, or a kind of statement that is not evaluated.
                expressions.Evaluate(statement, scope);
                break;
        }
    }

    private void Return(IReturnOperation result, Scope scope)
    {
        if (result.ReturnedValue is { } value)
        {
            // A reference is returned by methods, local functions and lambdas alike; only its place tells which variable it is.
            var isReference = value.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.RefExpressionSyntax;
            scope.Frame.ResultPlace = isReference ? expressions.ReferenceTo(value, scope) : null;
            scope.Frame.Result = scope.Frame.ResultPlace?.Get() ?? expressions.Evaluate(value, scope);
        }

        scope.Frame.HasReturned = true;
    }

    public void Declare(IVariableDeclarationGroupOperation group, Scope scope)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            Declare(declarator, scope);
        }
    }

    private void Declare(IVariableDeclaratorOperation declarator, Scope scope)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (initializer is null)
        {
            scope.Declare(declarator.Symbol, Value.Unknown($"'{declarator.Symbol.Name}' has no value that is known here", declarator.Syntax));
        }
        else if (declarator.Symbol.RefKind != RefKind.None)
        {
            scope.Declare(declarator.Symbol, expressions.ReferenceTo(initializer.Value, scope));
        }
        else
        {
            scope.Declare(declarator.Symbol, expressions.Evaluate(initializer.Value, scope).Copied());
        }
    }
}
