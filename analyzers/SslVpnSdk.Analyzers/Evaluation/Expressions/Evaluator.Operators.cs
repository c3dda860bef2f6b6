using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitBinaryOperator(IBinaryOperation operation, Scope scope)
    {
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return Conditional(operation, scope);
        }

        if (operation.LeftOperand is not IBinaryOperation)
        {
            return Link(operation, Evaluate(operation.LeftOperand, scope), scope);
        }

        // A chain of operators leans to the left and may be long.
        var chain = new Stack<IBinaryOperation>();
        var first = (IOperation)operation;
        while (first is IBinaryOperation { ConstantValue.HasValue: false, OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } link)
        {
            chain.Push(link);
            first = link.LeftOperand;
        }

        var value = Evaluate(first, scope);
        while (chain.Count > 0)
        {
            var link = chain.Pop();
            Budget.Spend(link.Syntax);
            value = Link(link, value, scope);
        }

        return value;
    }

    private Value Link(IBinaryOperation link, Value left, Scope scope)
    {
        var right = Evaluate(link.RightOperand, scope);
        var type = link.LeftOperand.Type is null ? link.RightOperand.Type : TypeOf(link.LeftOperand.Type, scope);
        return Binary(link, link.OperatorKind, Operator(link.OperatorMethod, link.ConstrainedToType, scope), link.IsChecked, link.IsLifted, type, left, right);
    }

    public override Value VisitUnaryOperator(IUnaryOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        if (Operator(operation.OperatorMethod, operation.ConstrainedToType, scope) is { } method && !IsBuiltIn(method))
        {
            return operation.IsLifted && operand.IsNull ? operand : CallOperator(method, operation.Syntax, operand);
        }

        if (operation.OperatorKind == UnaryOperatorKind.Hat)
        {
            return operand.IsKnown ? Value.Known(new System.Index(operand.As<int>(), fromEnd: true), operation.Syntax) : operand;
        }

        if (!operand.IsKnown || (operation.IsLifted && operand.IsNull))
        {
            return operand;
        }

        return Guarded(operation.Syntax, () => Operators.Unary(operation.OperatorKind, operation.IsChecked, operand.Content)) is { } result
            ? Value.Known(result, operation.Syntax)
            : Opaque(operation, operand);
    }

    /// <summary>Calls an operator that is a method.</summary>
    private Value CallOperator(IMethodSymbol method, SyntaxNode where, params Value[] operands) =>
        Call(method, null, [.. operands.Select((operand, i) => new CallArgument(operand.Copied(), operand.Origin, method.Parameters[i].Name))], isVirtual: false, where);

    /// <summary>Whether an operator method is one of the language's own, of strings, decimals, delegates and types.</summary>
    private static bool IsBuiltIn(IMethodSymbol method) =>
        method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate
            || method.ContainingType is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The operator's method: of a type parameter, the one of the type it stands for; null for one of the language.</summary>
    private IMethodSymbol? Operator(IMethodSymbol? method, ITypeSymbol? constrainedTo, Scope scope) =>
        constrainedTo is null ? Resolve(method, scope)
        : Conversions.Zero(TypeOf(constrainedTo, scope).SpecialType) is not null ? null
        : OfTypeParameter(method!, constrainedTo, scope);

    /// <summary>The static member that a type parameter's type has for one of an interface.</summary>
    private static IMethodSymbol OfTypeParameter(IMethodSymbol method, ITypeSymbol constrainedTo, Scope scope)
    {
        var declared = scope.Frame.Types.Resolve(method);
        var definition = declared.IsGenericMethod ? declared.ConstructedFrom : declared;
        return TypeOf(constrainedTo, scope).FindImplementationForInterfaceMember(definition) is not IMethodSymbol found ? declared
            : declared.IsGenericMethod ? found.Construct([.. declared.TypeArguments])
            : found;
    }

    private static IMethodSymbol? Resolve(IMethodSymbol? method, Scope scope) => method is null ? null : scope.Frame.Types.Resolve(method);

    // Numbers of the commonest type need no guard, nor what it would capture.
    private object? Calculated(SyntaxNode where, BinaryOperatorKind kind, bool isChecked, object? left, object? right) =>
        !isChecked && left is int && right is int and > 0 ? Operators.Binary(kind, false, left, right) : Guarded(where, kind, isChecked, left, right);

    private object? Guarded(SyntaxNode where, BinaryOperatorKind kind, bool isChecked, object? left, object? right) =>
        Guarded(where, () => Operators.Binary(kind, isChecked, left, right));

    /// <summary>Calculates, and throws the program's exception where the calculation does.</summary>
    private T Guarded<T>(SyntaxNode where, Func<T> calculate)
    {
        try
        {
            return calculate();
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException or FormatException or ArgumentException)
        {
            var reason = exception switch
            {
                OverflowException => "A calculation overflows.",
                DivideByZeroException => "A number is divided by zero.",
                _ => "A format is not valid.",
            };
            throw Raise(where, exception.GetType().FullName!, reason);
        }
    }
}
