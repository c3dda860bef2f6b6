using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, Scope scope)
    {
        if (operation.IsRef)
        {
            return ReferenceAssignment(operation, scope).Get();
        }

        var target = PlaceOf(operation.Target, scope);
        var value = Evaluate(operation.Value, scope);
        Assign(target, value, operation.Syntax);
        return value;
    }

    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, Scope scope)
    {
        var target = PlaceOf(operation.Target, scope);
        var before = target.Get();
        var operand = Evaluate(operation.Value, scope);
        if (operation.OperatorMethod is { IsStatic: false })
        {
            return ChangedBy(Resolve(operation.OperatorMethod, scope)!, target, operation.Syntax, operand);
        }

        var isShift = operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        var inner = operation.GetInConversion();
        var type = operation.OperatorMethod is { } method ? method.Parameters[0].Type
            : isShift ? Operators.PromotedType(operation.Target.Type!, Compilation)
            : operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String ? operation.Type
            : inner.IsIdentity ? operation.Target.Type! : TypeOf(operation.Value.Type!, scope);
        var left = Convert(before, inner, operation.Target.Type!, type, operation.IsChecked, operation.Syntax);
        var result = Binary(
            operation, operation.OperatorKind, Operator(operation.OperatorMethod, operation.ConstrainedToType, scope), operation.IsChecked, operation.IsLifted, type, left, operand);
        var value = Convert(result, operation.GetOutConversion(), result.IsKnown ? RuntimeType(result) : type, operation.Target.Type!, operation.IsChecked || (isShift && IsCheckedContext(operation.Syntax)), operation.Syntax);
        Assign(target, value, operation.Syntax);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, Scope scope)
    {
        var target = PlaceOf(operation.Target, scope);
        var before = target.Get().Copied();
        Value after;
        if (operation.OperatorMethod is { IsStatic: false })
        {
            return ChangedBy(Resolve(operation.OperatorMethod, scope)!, target, operation.Syntax);
        }

        if (Operator(operation.OperatorMethod, operation.ConstrainedToType, scope) is { } method && Source.DeclarationOf(method) is not null)
        {
            after = CallOperator(method, operation.Syntax, before);
        }
        else if (!before.IsKnown || (before.Content is null && operation.IsLifted))
        {
            after = before;
        }
        else
        {
            var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
            after = Guarded(operation.Syntax, () => Operators.Step(kind, operation.IsChecked, before.Content!)) is { } stepped
                ? Value.Known(stepped, operation.Syntax)
                : Opaque(operation, before);
        }

        Assign(target, after, operation.Syntax);
        return operation.IsPostfix ? before : after;
    }

    /// <summary>An operator that changes its operand instead of making another.</summary>
    private Value ChangedBy(IMethodSymbol method, Place target, SyntaxNode where, params Value[] operands)
    {
        if (target.Get().IsNull)
        {
            throw Raise(where, "System.NullReferenceException", "An operator is called on a null reference.");
        }

        Call(method, target, [.. operands.Select((operand, i) => new CallArgument(operand.Copied(), operand.Origin, method.Parameters[i].Name))], isVirtual: true, where);
        return target.Get();
    }

    public override Value VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, Scope scope)
    {
        var target = PlaceOf(operation.Target, scope);
        var before = target.Get().Required();
        if (!before.IsNull)
        {
            return before;
        }

        var value = Evaluate(operation.Value, scope);
        Assign(target, value, operation.Syntax);
        return value;
    }

    public override Value VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, Scope scope)
    {
        var targets = Targets(operation.Target, scope);
        var value = Evaluate(operation.Value, scope);
        Deconstruct(targets, value, DeconstructionOf((AssignmentExpressionSyntax)operation.Syntax, operation.SemanticModel!), operation.Syntax, scope);
        return value;
    }

    public DeconstructionInfo DeconstructionOf(AssignmentExpressionSyntax assignment, SemanticModel model) => model.GetDeconstructionInfo(assignment);

    public DeconstructionInfo DeconstructionOf(ForEachVariableStatementSyntax loop, SemanticModel model) => model.GetDeconstructionInfo(loop);

    /// <summary>Takes a value apart into variables.</summary>
    public void Deconstruct(IOperation target, Value value, DeconstructionInfo info, Scope scope) =>
        Deconstruct(Targets(target, scope), value, info, target.Syntax, scope);

    private void Deconstruct(object target, Value value, DeconstructionInfo info, SyntaxNode where, Scope scope)
    {
        // The parts are all made before the first is assigned.
        var assignments = new List<(Place Place, Value Value)>();
        Collect(target, value, info);
        assignments.ForEach(assignment => Assign(assignment.Place, assignment.Value, where));

        void Collect(object part, Value content, DeconstructionInfo how)
        {
            if (part is not IReadOnlyList<object> parts)
            {
                var place = (TypedPlace)part;
                assignments.Add((place.Place, how.Conversion is { } conversion
                    ? Convert(content, conversion, content.IsKnown ? RuntimeType(content) : null, place.Type, isChecked: false, where)
                    : content));
                return;
            }

            var values = Parts(content, how.Method is null ? null : scope.Frame.Types.Resolve(how.Method), parts.Count, where);
            for (var i = 0; i < parts.Count; i++)
            {
                Collect(parts[i], values[i].Copied(), how.Nested[i]);
            }
        }
    }

    /// <summary>The places left of a deconstruction, nested as they are written.</summary>
    private object Targets(IOperation target, Scope scope) => target switch
    {
        ITupleOperation tuple => tuple.Elements.Select(element => Targets(element, scope)).ToList(),
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple.Elements.Select(element => DeclaredTargets(element, scope)).ToList(),
        _ => new TypedPlace(PlaceOf(target, scope), TypeOf(target.Type!, scope)),
    };

    private object DeclaredTargets(IOperation target, Scope scope) => target switch
    {
        ITupleOperation tuple => tuple.Elements.Select(element => DeclaredTargets(element, scope)).ToList(),
        ILocalReferenceOperation local => new TypedPlace(Declared(local.Local, scope, local.Syntax), TypeOf(local.Type!, scope)),
        _ => Targets(target, scope),
    };

    private sealed record TypedPlace(Place Place, ITypeSymbol Type);
}
