using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What becomes of a call whose receiver or arguments are not all known.</summary>
internal static class UnknownInputs
{
    /// <summary>The unknown result of a call that only calculates; null when all that has to be known is.</summary>
    /// <exception cref="EvaluationStoppedException">The call may change something, or call back.</exception>
    public static Value? ResultOf(Invocation call)
    {
        if (Find(call) is not { } unknown)
        {
            return null;
        }

        if (!IsPure(call.Method))
        {
            throw EvaluationStoppedException.Unknown(unknown.Origin, unknown.UnknownReason!);
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Place is not null))
        {
            argument.Place!.Set(Value.Unknown(unknown.UnknownReason!, unknown.Origin));
        }

        return Value.Unknown(unknown.UnknownReason!, unknown.Origin);
    }

    private static Value? Find(Invocation call)
    {
        if (call.Receiver is { IsKnown: false })
        {
            return call.Receiver;
        }

        var parameters = call.Method.OriginalDefinition.Parameters;
        for (var i = 0; i < call.Count; i++)
        {
            // What stands for a type parameter is an element: it is kept or passed on, whatever it is.
            if (!call[i].IsKnown && parameters[i].Type.TypeKind != TypeKind.TypeParameter && parameters[i].RefKind != RefKind.Out)
            {
                return call[i];
            }

            if (call[i].Content is ArrayValue array && !HoldsElements(parameters[i].Type) && Array.Find(array.Elements, element => !element.IsKnown) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private static bool HoldsElements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.TypeKind == TypeKind.TypeParameter,
        INamedTypeSymbol { SpecialType: SpecialType.System_Array } => true,
        INamedTypeSymbol { TypeArguments: [{ TypeKind: not TypeKind.TypeParameter }] } => false,
        { SpecialType: SpecialType.System_Object } => false,
        _ => true,
    };

    private static bool IsPure(IMethodSymbol method)
    {
        if (method.ReturnsVoid && method.MethodKind != MethodKind.Constructor)
        {
            return false;
        }

        return (method.IsStatic || method.MethodKind == MethodKind.Constructor || method.ContainingType is { IsValueType: true } or { SpecialType: SpecialType.System_String })
            && !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);
    }
}
