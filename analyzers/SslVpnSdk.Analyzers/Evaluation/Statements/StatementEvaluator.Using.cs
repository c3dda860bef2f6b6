using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class StatementEvaluator
{
    private IEnumerable<Value> Using(IOperation resources, IReadOnlyList<IOperation> body, Scope scope)
    {
        if (resources is not IVariableDeclarationGroupOperation group)
        {
            var resource = expressions.Evaluate(resources, scope);
            return WithFinally(Block(body, scope), () => expressions.Dispose(new Variable(resource), resources.Syntax), scope);
        }

        return Using([.. group.Declarations.SelectMany(declaration => declaration.Declarators)], body, resources.Syntax, scope);
    }

    // Several resources are used one in the other: when the second cannot be had, the first is disposed of.
    private IEnumerable<Value> Using(IReadOnlyList<IVariableDeclaratorOperation> resources, IReadOnlyList<IOperation> body, SyntaxNode where, Scope scope)
    {
        if (resources.Count == 0)
        {
            return Block(body, scope);
        }

        Declare(resources[0], scope);
        var resource = scope.Find(resources[0].Symbol)!;
        return WithFinally(Inside(), () => expressions.Dispose(resource, where), scope);

        IEnumerable<Value> Inside()
        {
            foreach (var value in Using([.. resources.Skip(1)], body, where, scope))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<Value> Later(Action run)
    {
        run();
        yield break;
    }
}
