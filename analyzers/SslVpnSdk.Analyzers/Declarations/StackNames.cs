using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Declarations;

/// <summary>The names of all stacks of a project, and which class has each first.</summary>
internal sealed class StackNames
{
    private readonly Dictionary<string, StackDeclaration> _first;

    private StackNames(Dictionary<string, StackDeclaration> first) => _first = first;

    public static StackNames Of(Compilation compilation)
    {
        var declarations = Types(compilation.Assembly.GlobalNamespace)
            .Select(type => StackDeclaration.Of(type, CancellationToken.None))
            .OfType<StackDeclaration>()
            .OrderBy(declaration => declaration.Name.Node?.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(declaration => declaration.Name.Node?.SpanStart);
        return new StackNames(declarations.GroupBy(d => d.Name.Text).ToDictionary(same => same.Key, same => same.First()));
    }

    /// <summary>The other class that has the stack's name already; null when this one is the first.</summary>
    public INamedTypeSymbol? OwnerBefore(StackDeclaration declaration) =>
        _first.TryGetValue(declaration.Name.Text, out var first) && !SymbolEqualityComparer.Default.Equals(first.Type, declaration.Type)
            ? first.Type
            : null;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type => [type, .. Types(type)],
        _ => [],
    });
}
