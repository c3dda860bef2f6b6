using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>Makes a stack's object as its constructor without parameters does, and runs its <c>Define</c>.</summary>
    public void RunStack(INamedTypeSymbol type, IMethodSymbol define, Value stack)
    {
        var where = Source.DeclarationOf(define)!;
        var call = new CallArgument(stack, where, define.Parameters[0].Name);
        EvaluationBudget.Alone(() => Call(define, StackObject(type, where), [call], isVirtual: false, where));
    }

    private Place StackObject(INamedTypeSymbol type, SyntaxNode where)
    {
        var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        return new Variable(constructor is null || type.IsAbstract
            ? Value.Unknown("how the stack is constructed is known only at run time; give it a constructor without parameters", where)
            : Objects.Create(type, constructor, [], where)
                ?? Value.Unknown("the stack object is not evaluated, because of what it inherits", where));
    }
}
