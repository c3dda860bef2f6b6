using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Statics
{
    /// <summary>Whether code that is not evaluated here may set a field: any code, unless it is private to files that never do.</summary>
    private bool CanChange(IFieldSymbol field)
    {
        if (field.IsReadOnly || (field.AssociatedSymbol is IPropertySymbol { SetMethod: null }))
        {
            return false;
        }

        var definition = field.OriginalDefinition;
        if (!_canChange.TryGetValue(definition, out var canChange))
        {
            var member = (ISymbol?)definition.AssociatedSymbol ?? definition;
            var isPrivate = member.DeclaredAccessibility == Accessibility.Private
                || (member as IPropertySymbol)?.SetMethod?.DeclaredAccessibility == Accessibility.Private;
            canChange = !isPrivate || OutermostType(definition).DeclaringSyntaxReferences.Any(part => StaticWrites.AreIn(Visited(part), member));
            _canChange[definition] = canChange;
        }

        return canChange;
    }

    private SyntaxNode Visited(SyntaxReference part)
    {
        evaluator.Source.Visit(part.SyntaxTree);
        return part.GetSyntax();
    }

    /// <summary>Whether what runs before all else may change what a field holds, though nobody sets the field.</summary>
    private bool ModuleInitializerCanChange(IFieldSymbol field) =>
        evaluator.Source.HasModuleInitializers && !_initializing.Contains(field.ContainingType, SymbolEqualityComparer.Default)
        && _fields.TryGetValue(field, out var kept) && HeapValue.AllReachable(kept).Any(CanChange);

    private static bool CanChange(object content) => content is HeapValue { CanChange: true } or HostObject { IsOpaque: true } or DelegateValue { IsClosure: true };

    private static INamedTypeSymbol OutermostType(IFieldSymbol field)
    {
        var type = field.ContainingType;
        while (type.ContainingType is { } container)
        {
            type = container;
        }

        return type;
    }
}
