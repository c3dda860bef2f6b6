using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    public override Value VisitConversion(IConversionOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        var conversion = operation.GetConversion();
        if (operation.Type is null)
        {
            return operand;
        }

        var target = TypeOf(operation.Type, scope);
        var source = operation.Operand.Type is null ? null : TypeOf(operation.Operand.Type, scope);
        if (operation.IsTryCast)
        {
            return operand.IsNull ? operand : IsInstance(operand.Required(), target) ? operand : Value.Known(null, operation.Syntax);
        }

        if (conversion.IsInterpolatedString && operation.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Invariant", ContainingType.Name: "FormattableString" } } })
        {
            return operand;
        }

        if (IsCollectionExpression(operation.Operand) && SymbolEqualityComparer.Default.Equals(operation.Operand.Type, operation.Type))
        {
            return operand;
        }

        var converted = Convert(operand, conversion, source, target, operation.IsChecked || (conversion.IsEnumeration && IsCheckedContext(operation.Syntax)), operation.Syntax);
        return operation.IsImplicit || !operand.IsKnown || !converted.IsKnown || ReferenceEquals(converted, operand)
            ? converted
            : Value.Known(converted.Content, operation.Syntax);
    }

    /// <summary>Converts a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="conversion">The conversion the compiler chose.</param>
    /// <param name="source">The type it is converted from; null when it has none of its own.</param>
    /// <param name="target">The type it is converted to.</param>
    /// <param name="isChecked">Whether an overflow throws.</param>
    /// <param name="where">The expression.</param>
    public Value Convert(Value value, Conversion conversion, ITypeSymbol? source, ITypeSymbol target, bool isChecked, SyntaxNode where)
    {
        if (conversion.IsUserDefined && conversion.MethodSymbol is { } method)
        {
            if (IsSpanConversion(method.ReturnType) && value.Content is ArrayValue or SpanValue or string or null)
            {
                return Span(value, target, where);
            }

            return BuilderApi.IsDeploymentValue(method.ContainingType)
                ? value.IsKnown ? value.With(new DeploymentText(value.Content)) : value
                : UserDefined(value, method, source, target, isChecked, where);
        }

        if (target.TypeKind == TypeKind.Dynamic || source is { TypeKind: TypeKind.Dynamic })
        {
            return EscapedUnknown("dynamic values are not evaluated", where, value);
        }

        if (conversion.IsIdentity || conversion.IsNullLiteral || conversion.IsConditionalExpression || conversion.IsObjectCreation
            || conversion.IsSwitchExpression || conversion.IsDefaultLiteral || conversion.IsAnonymousFunction || conversion.IsMethodGroup
            || conversion.IsThrow)
        {
            return value;
        }

        if (!value.IsKnown)
        {
            return value;
        }

        if (conversion.IsTupleConversion || conversion.IsTupleLiteralConversion)
        {
            return Tuple(value, conversion, source as INamedTypeSymbol, (INamedTypeSymbol)Conversions.ValueType(target), isChecked, where);
        }

        if (conversion.IsUnboxing || (conversion.IsReference && conversion.IsExplicit))
        {
            return Cast(value, target, where);
        }

        return conversion.IsBoxing ? value.Copied()
            : IsSpanConversion(target) ? Span(value, target, where)
            : conversion.IsReference ? value
            : conversion.IsNumeric || conversion.IsEnumeration || conversion.IsNullable || conversion.IsConstantExpression ? Number(value, source, target, isChecked, where)
            : value.Content is ArrayValue or HostObject ? value
            : EscapedUnknown($"a conversion to {target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} is not evaluated", where, value);
    }

    /// <summary>Whether overflows throw at a place; the operations tell it of all conversions but those of enums.</summary>
    private bool IsCheckedContext(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor => ancestor is CheckedExpressionSyntax or CheckedStatementSyntax) is { } context
        ? context.IsKind(SyntaxKind.CheckedExpression) || context.IsKind(SyntaxKind.CheckedStatement)
        : Source.ModelOf(node.SyntaxTree)?.Compilation.Options.CheckOverflow == true;

    public static bool IsSpanConversion(ITypeSymbol target) => target.Name is "ReadOnlySpan" or "Span" && target.ContainingNamespace?.Name == "System";

    /// <summary>A span over an array or a text; of none, an empty one.</summary>
    private static Value Span(Value value, ITypeSymbol type, SyntaxNode where) =>
        value.IsNull ? value.With(SpanValue.Of(new ArrayValue(((INamedTypeSymbol)type).TypeArguments[0], []), 0, 0, where))
        : value.Content is not ArrayValue array || type.Name == "ReadOnlySpan" || SymbolEqualityComparer.Default.Equals(array.ElementType, ((INamedTypeSymbol)type).TypeArguments[0]) ? value
        : throw EvaluationStoppedException.Unknown(where, "a span over an array of another type is not evaluated");

    /// <summary>What is read of a span of characters: its text.</summary>
    public static Value Characters(Value value) => value.Content switch
    {
        ArrayValue { ElementType.SpecialType: SpecialType.System_Char } array => value.With(string.Concat(array.Elements.Select(element => element.As<char>()))),
        SpanValue { Array.ElementType.SpecialType: SpecialType.System_Char } span => value.With(string.Concat(span.Elements.Select(element => element.As<char>()))),
        _ => value,
    };

    private Value Tuple(Value value, Conversion conversion, INamedTypeSymbol? source, INamedTypeSymbol target, bool isChecked, SyntaxNode where)
    {
        if (value.Content is not TupleValue tuple)
        {
            return value;
        }

        var types = source is null ? tuple.Type : (INamedTypeSymbol)Conversions.ValueType(source);
        return value.With(new TupleValue(target, [.. tuple.Items.Select((item, i) =>
        {
            var from = types.IsTupleType && i < types.TupleElements.Length ? types.TupleElements[i].Type : RuntimeType(item);
            var to = target.TupleElements[i].Type;
            return from is null ? item : Convert(item, Compilation.ClassifyConversion(from, to), from, to, isChecked, where);
        })]));
    }

    private Value UserDefined(Value value, IMethodSymbol method, ITypeSymbol? source, ITypeSymbol target, bool isChecked, SyntaxNode where)
    {
        var parameter = method.Parameters[0].Type;
        if (value.IsNull && source is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && parameter.IsValueType
            && SymbolEqualityComparer.Default.Equals(Conversions.ValueType(parameter), parameter))
        {
            return value;
        }

        var operand = source is null || SymbolEqualityComparer.Default.Equals(Conversions.ValueType(source), parameter)
            ? value
            : Convert(value, Compilation.ClassifyConversion(Conversions.ValueType(source), parameter), Conversions.ValueType(source), parameter, isChecked, where);
        var result = CallOperator(method, where, operand);
        return SymbolEqualityComparer.Default.Equals(method.ReturnType, Conversions.ValueType(target))
            ? result
            : Convert(result, Compilation.ClassifyConversion(method.ReturnType, target), method.ReturnType, target, isChecked, where);
    }

    /// <summary>The result of code that is not evaluated, which got the operands.</summary>
    private static Value Opaque(IOperation operation, params Value?[] operands)
    {
        foreach (var operand in operands)
        {
            Escape.Of(operand, operation.Syntax);
        }

        return operands.FirstOrDefault(operand => operand is { IsKnown: false })
            ?? Value.Unknown("an operation of this kind is not evaluated", operation.Syntax);
    }
}
