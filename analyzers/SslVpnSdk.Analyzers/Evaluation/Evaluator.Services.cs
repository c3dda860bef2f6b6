using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>The default value of a type, the fields of structs included.</summary>
    public Value Default(ITypeSymbol type, SyntaxNode origin) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Known(null, origin),
        { TypeKind: TypeKind.Enum } => Value.Known(new EnumValue(type, Conversions.Zero(Conversions.NumericType(type))!), origin),
        _ when Conversions.Zero(type.SpecialType) is { } zero => Value.Known(zero, origin),
        INamedTypeSymbol { IsTupleType: true } tuple =>
            Value.Known(new TupleValue(tuple, [.. tuple.TupleElements.Select(element => Default(element.Type, origin))]), origin),
        INamedTypeSymbol named when IsSpanConversion(named) => Span(Value.Known(null, origin), named, origin),
        INamedTypeSymbol named when BuilderApi.IsDeploymentValue(named) => Value.Known(new DeploymentText(null), origin),
        INamedTypeSymbol named when Source.DeclarationOf(named) is not null => Value.Known(Objects.Empty(named), origin),
        INamedTypeSymbol named when Framework.Default(named, origin) is { } content => Value.Known(content, origin),
        _ => Value.Unknown("default values of this type are not evaluated", origin),
    };

    /// <summary>An exception of the framework that the program throws here.</summary>
    /// <param name="node">Where.</param>
    /// <param name="exception">The full name of its type.</param>
    /// <param name="reason">What to report when the program does not catch it, without the type.</param>
    /// <param name="properties">What is known of it beside its type.</param>
    public Exception Raise(SyntaxNode node, string exception, string reason, params (string Name, Value Value)[] properties)
    {
        var name = exception.Substring(exception.LastIndexOf('.') + 1);
        if (Compilation.GetTypeByMetadataName(exception) is not { } type)
        {
            return EvaluationStoppedException.Throws(node, $"{reason} ({name})");
        }

        var made = Exception(type, node);
        foreach (var property in properties)
        {
            made[property.Name] = property.Value;
        }

        return new ProgramException(made, node, $"{reason} ({name})");
    }

    /// <summary>An exception of which nothing but the type is known.</summary>
    public ExceptionValue Exception(INamedTypeSymbol type, SyntaxNode origin)
    {
        var made = new ExceptionValue(type, this);
        made["Message"] = Value.Unknown("the texts of the framework's exceptions are not evaluated", origin);
        made["InnerException"] = Value.Known(null, origin);
        return made;
    }

    /// <summary>Ends the evaluation before something is changed that another stack, or another run, would find changed.</summary>
    public void CheckWritable(HeapValue content, SyntaxNode where)
    {
        if (content.IsShared)
        {
            throw EvaluationStoppedException.Unknown(
                where, "what a static field holds is changed here, so that the result depends on what ran before; keep it in a local or in a field of the stack");
        }
    }

    /// <summary>Calls a delegate with arguments in the order of its parameters.</summary>
    public Value Invoke(DelegateValue function, IReadOnlyList<Value> arguments, SyntaxNode call) => function.Invoke(
        [.. arguments.Select((argument, i) => new CallArgument(argument.Copied(), argument.Origin, ParameterName(function, i)))], call);

    /// <summary>The type a value has at run time; null for null, and for what has no type the compilation knows.</summary>
    public ITypeSymbol? RuntimeType(Value value) => value.Required().Content switch
    {
        null => null,
        ObjectValue content => content.Type,
        EnumValue content => content.Type,
        TupleValue content => content.Type,
        HostObject content => content.Type,
        ArrayValue content => Compilation.CreateArrayTypeSymbol(content.ElementType, content.Lengths.Count),
        StackState => Compilation.GetTypeByMetadataName("SslVpnSdk.StackBuilder"),
        ResourceState content => Compilation.GetTypeByMetadataName($"SslVpnSdk.{content.BuilderName}"),
        ParameterValue => Compilation.GetTypeByMetadataName("SslVpnSdk.StackParameter"),
        DeploymentText => Compilation.GetTypeByMetadataName("SslVpnSdk.DeploymentValue"),
        System.Index => Compilation.GetTypeByMetadataName("System.Index"),
        System.Range => Compilation.GetTypeByMetadataName("System.Range"),
        HashValue or SignValue => Compilation.GetSpecialType(SpecialType.System_Int32),
        var content => Conversions.SpecialTypeOf(content) is var special && special != SpecialType.None ? Compilation.GetSpecialType(special) : null,
    };

    /// <summary>Whether a value is of a type, as <c>is</c> tells it.</summary>
    /// <exception cref="EvaluationStoppedException">That cannot be told.</exception>
    public bool IsInstance(Value value, ITypeSymbol type)
    {
        if (value.IsNull)
        {
            return false;
        }

        if (value.Content is TypeValue && (type.SpecialType == SpecialType.System_Object || type.ToDisplayString() is "System.Type" or "System.Reflection.MemberInfo"))
        {
            return true;
        }

        if (RuntimeType(value) is not { } runtimeType || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter)
        {
            throw EvaluationStoppedException.Unknown(value.Origin, "the type of this value is not evaluated");
        }

        if (runtimeType is IArrayTypeSymbol array && ArrayTypes.IsInstance(array, type) is { } isArray)
        {
            return isArray;
        }

        var conversion = Compilation.ClassifyCommonConversion(runtimeType, Conversions.ValueType(type));
        var isInstance = conversion.IsIdentity || (conversion is { Exists: true, IsImplicit: true, IsUserDefined: false, IsNumeric: false, IsNullable: false }
            && (conversion.IsReference || type.IsReferenceType));
        return isInstance || value.Content is not HostObject host || type.IsSealed
            ? isInstance
            : HostInstances.IsInstance(host, type) ?? throw EvaluationStoppedException.Unknown(value.Origin, "the type of this value is not evaluated");
    }

    private static string ParameterName(DelegateValue function, int index) =>
        index < function.Method.Parameters.Length ? function.Method.Parameters[index].Name : "";
}
