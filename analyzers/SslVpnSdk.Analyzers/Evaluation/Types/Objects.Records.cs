using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    /// <summary>The text of an object, as its type says it or as every object has it; null when that is not known.</summary>
    public string? TextOf(ObjectValue value, string? format)
    {
        if (value.Type.AllInterfaces.Any(type => MetadataName(type) == "System.ISpanFormattable"))
        {
            // Whether it writes itself or makes a text depends on who asks.
            return null;
        }

        var formatted = FindImplementation(value, "System.IFormattable", "ToString");
        if (formatted is not null && (format is not null || formatted.Parameters.Length == 2))
        {
            var origin = evaluator.Source.DeclarationOf(value.Type)!;
            var arguments = new[] { Argument(formatted, Value.Known(format, origin)), new CallArgument(Value.Unknown("the format provider is not known", origin), origin, "formatProvider") };
            return evaluator.Call(formatted, Receiver(value), arguments, false, origin).As<string>();
        }

        if (OverrideInSource(value.Type, "ToString", 0) is { } overridden)
        {
            return evaluator.Call(overridden, Receiver(value), [], false, evaluator.Source.DeclarationOf(overridden)!).Required() is { Content: string text } ? text : "";
        }

        return value is ExceptionValue ? null
            : value.Type.IsRecord ? RecordText(value, value.Type)
            : value.Type.IsAnonymousType ? Braces("", value.Type.GetMembers().OfType<IPropertySymbol>().Select(property => (property.Name, value[property])))
            : TypeNames.Of(value.Type);
    }

    private static string Braces(string name, IEnumerable<(string Name, Value Value)> members)
    {
        var parts = members.Select(member => $"{member.Name} = {(member.Value.IsNull ? "" : member.Value.ToString())}").ToList();
        return parts.Count == 0 ? $"{name}{{ }}" : $"{name}{{ {string.Join(", ", parts)} }}";
    }

    /// <summary>A method that the compiler writes for a record.</summary>
    private Value? Record(IMethodSymbol method, Value? instance, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        switch (method.Name)
        {
            case WellKnownMemberNames.EqualityOperatorName:
                return Value.Known(AreRecordsEqual(arguments[0].Value, arguments[1].Value), call);
            case WellKnownMemberNames.InequalityOperatorName:
                return Value.Known(!AreRecordsEqual(arguments[0].Value, arguments[1].Value), call);
            case "get_" + EqualityContract:
                return Evaluator.TypeAsValue(method.ContainingType, call);
            case "PrintMembers" when instance?.Content is ObjectValue content:
                return Value.Known(PrintMembers(content, method.ContainingType, arguments[0].Value), call);
            case "ToString" when instance?.Content is ObjectValue content && method.Parameters.IsEmpty:
                return RecordText(content, method.ContainingType) is { } text ? Value.Known(text, call) : null;
            case "GetHashCode" when instance?.Content is ObjectValue { Type.IsValueType: false } content:
                return Value.Known(new HashValue(RecordHash(content, method.ContainingType, call)), call);
            case "Equals" when instance?.Content is ObjectValue { Type.IsValueType: false } content
                && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.ContainingType):
                return Value.Known(IsRecordEqual(content, arguments[0].Value.Required(), method.ContainingType), call);
            case "Deconstruct":
                for (var i = 0; i < arguments.Count; i++)
                {
                    var part = Positional(method.ContainingType, method.Parameters[i].Name) switch
                    {
                        IPropertySymbol { GetMethod: { } getter } => evaluator.Call(getter, new Variable(instance!), [], true, call),
                        IFieldSymbol field => evaluator.Field(instance!, field, call),
                        _ => throw EvaluationStoppedException.Unknown(call, "how this record is taken apart is not evaluated"),
                    };
                    arguments[i].Place!.Set(part.Copied());
                }

                return Value.Known(null, call);
            default:
                return OfObject(method, instance, arguments, call);
        }
    }

    /// <summary>Equality as the operator of a record has it, which does not ask about a record itself.</summary>
    public bool AreRecordsEqual(Value left, Value right) => left.Required().Content is ObjectValue { Type.IsValueType: false } content
        ? ReferenceEquals(content, right.Required().Content) || IsRecordEqual(content, right)
        : Equality.AreEqual(left, right);

    /// <summary>What a positional parameter of a record stands for: a property or a field, which it may inherit.</summary>
    private static ISymbol? Positional(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
