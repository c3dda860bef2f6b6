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
            : value.Type.IsRecord ? RecordText(value)
            : value.Type.IsAnonymousType ? Braces("", value.Type.GetMembers().OfType<IPropertySymbol>().Select(property => (property.Name, value[property])))
            : TypeNames.Of(value.Type);
    }

    private string? RecordText(ObjectValue value)
    {
        var members = new List<(string, Value)>();
        var chain = new Stack<INamedTypeSymbol>();
        for (var type = value.Type; type is { IsRecord: true }; type = type.BaseType!)
        {
            if (type.GetMembers("PrintMembers").Any(member => !member.IsImplicitlyDeclared))
            {
                return null;
            }

            chain.Push(type);
        }

        foreach (var member in chain.SelectMany(type => type.GetMembers()))
        {
            if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } field)
            {
                members.Add((field.Name, value[field]));
            }
            else if (member is IPropertySymbol
            {
                IsStatic: false, IsOverride: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: { } getter
            })
            {
                members.Add((member.Name, evaluator.Call(getter, Receiver(value), [], true, evaluator.Source.DeclarationOf(value.Type)!)));
            }
        }

        return Braces($"{value.Type.Name} ", members);
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
                return Value.Known(Equality.AreEqual(arguments[0].Value, arguments[1].Value), call);
            case WellKnownMemberNames.InequalityOperatorName:
                return Value.Known(!Equality.AreEqual(arguments[0].Value, arguments[1].Value), call);
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

    /// <summary>A copy of a record, or of a struct, as <c>with</c> makes it.</summary>
    public Value Clone(Value value, SyntaxNode where)
    {
        switch (value.Required().Content)
        {
            case ObjectValue { Type: var type } content:
                return HasCopyConstructor(type)
                    ? throw EvaluationStoppedException.Unknown(where, "a copy constructor is not evaluated")
                    : Value.Known(content.Clone(), where);
            case TupleValue tuple:
                return Value.Known(tuple.Copy(), where);
            case null:
                throw evaluator.Raise(where, "System.NullReferenceException", "'with' copies a null reference.");
            default:
                throw EvaluationStoppedException.Unknown(where, "a copy of a value of this kind is not evaluated");
        }
    }

    private static bool HasCopyConstructor(INamedTypeSymbol type)
    {
        for (var current = type; current is { IsRecord: true, IsValueType: false }; current = current.BaseType!)
        {
            if (current.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared
                && constructor.Parameters is [var parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, current)
                && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax))
            {
                return true;
            }
        }

        return false;
    }
}
