using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Framework.Lists;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The static fields of the framework's types that are no constants, and the defaults of its structs.</summary>
internal static class FrameworkFields
{
    /// <summary>The field's value; null when it is not covered.</summary>
    public static Value? Read(FrameworkCalls calls, IFieldSymbol field, SyntaxNode where)
    {
        if (field.HasConstantValue)
        {
            return Conversions.TryConstant(field.ConstantValue, field.Type, out var constant) ? Value.Known(constant, where) : null;
        }

        var definition = field.OriginalDefinition;
        if (!field.IsStatic || definition.DeclaringSyntaxReferences.Length > 0 || field.DeclaredAccessibility != Accessibility.Public)
        {
            return null;
        }

        var type = Signatures.MetadataName(definition.ContainingType);
        return FrameworkList.Find(type, field.Name) is null || HostTypes.Find(type)?.GetField(field.Name) is not { IsStatic: true } host
            ? null
            : calls.FromHost.Of(host.GetValue(null), field.Type, where);
    }

    /// <summary>The content of the default value of a struct; null when it is not covered.</summary>
    public static HostObject? Default(FrameworkCalls calls, INamedTypeSymbol type, SyntaxNode where)
    {
        var name = Signatures.MetadataName(type.OriginalDefinition);
        if (name == "System.Collections.Generic.KeyValuePair`2")
        {
            return new HostObject(type, new KeyValuePair<Value, Value>(
                calls.Evaluator.Default(type.TypeArguments[0], where), calls.Evaluator.Default(type.TypeArguments[1], where)));
        }

        return !type.IsGenericType && FrameworkList.All.ContainsKey(name) && HostTypes.Find(name) is { IsValueType: true } host
            ? new HostObject(type, Activator.CreateInstance(host))
            : null;
    }
}
