using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>Evaluates the object of a member and the arguments, and refuses a null unless the member is only about to be assigned.</summary>
    private (Place? Receiver, IReadOnlyList<CallArgument> Arguments) ReceiverAndArguments(
        IOperation? instance, IOperation call, ImmutableArray<IArgumentOperation> arguments, ISymbol member, Scope scope, bool isLazy = false)
    {
        var receiver = instance is null ? null : ReceiverOf(instance, scope);
        var evaluated = Arguments(call, arguments, scope);
        return receiver?.Get() is { IsNull: true } && instance!.Type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && !isLazy && !IsExtension(member)
            ? throw Raise(
                call.Syntax,
                "System.NullReferenceException",
                member is IMethodSymbol ? $"'{member.Name}' is called on a null reference." : $"'{member.Name}' is read of a null reference.")
            : (receiver, evaluated);
    }

    /// <summary>The object of a member that needs one, which broken code leaves out.</summary>
    private static IOperation InstanceOf(IOperation? instance, IOperation member) => instance ?? throw EvaluationStoppedException.Broken(member.Syntax);

    /// <summary>Evaluates the arguments of a call as they are written, and puts them in the order of the parameters.</summary>
    public IReadOnlyList<CallArgument> Arguments(IOperation call, ImmutableArray<IArgumentOperation> arguments, Scope scope)
    {
        var evaluated = new List<CallArgument>(arguments.Length);
        var ordinals = new List<int>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                var value = Argument(call, argument, scope);
                var place = ordinals.Count;
                while (place > 0 && ordinals[place - 1] > parameter.Ordinal)
                {
                    place--;
                }

                ordinals.Insert(place, parameter.Ordinal);
                evaluated.Insert(place, value);
            }
        }

        return evaluated;
    }

    private CallArgument Argument(IOperation call, IArgumentOperation argument, Scope scope)
    {
        var parameter = argument.Parameter!;
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            // A default value stands nowhere in the source; the name of what was called is where one would set it.
            var where = NameOfCalled(call.Syntax);
            var value = !Source.IsOfProject(where.SyntaxTree) && parameter.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CallerFilePathAttribute" })
                ? Value.Unknown(RunTimeOnly.Paths, where)
                : Evaluate(argument.Value, scope);
            return new CallArgument(value.IsKnown ? Value.Known(value.Content, where) : value, where, parameter.Name);
        }

        var syntax = argument.Value.Syntax;
        if (argument.Value is IInterpolatedStringHandlerCreationOperation handler)
        {
            return new CallArgument(Evaluate(handler, scope), syntax, parameter.Name);
        }

        var isReference = parameter.RefKind is RefKind.Ref or RefKind.Out || (parameter.RefKind != RefKind.None && IsVariable(argument.Value));
        if (isReference)
        {
            var place = parameter.RefKind is RefKind.Ref or RefKind.Out ? ReferenceTo(argument.Value, scope) : PlaceOf(argument.Value, scope);
            return new CallArgument(parameter.RefKind == RefKind.Out ? Value.Unknown("nothing has been written into this variable", syntax) : place.Get(), syntax, parameter.Name, place);
        }

        return new CallArgument(Evaluate(argument.Value, scope).Copied(), syntax, parameter.Name);
    }

    /// <summary>The parameters of the declaration stand for the arguments.</summary>
    public static void Bind(IMethodSymbol method, Scope scope, IReadOnlyList<CallArgument> arguments)
    {
        var definition = method.OriginalDefinition;
        var parameters = (definition.PartialImplementationPart ?? definition).Parameters;
        for (var i = 0; i < parameters.Length && i < arguments.Count; i++)
        {
            if (arguments[i].Place is { } place)
            {
                scope.Declare(parameters[i], place);
            }
            else
            {
                scope.Declare(parameters[i], arguments[i].Value);
            }
        }
    }

    /// <summary>Whether a member stands in an extension block, a kind of type the oldest compiler has no word for.</summary>
    private static bool IsExtension(ISymbol member) => member.ContainingType is null || member.ContainingType.TypeKind > TypeKind.FunctionPointer;
}
