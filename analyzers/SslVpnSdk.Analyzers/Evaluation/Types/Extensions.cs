using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>Members of extension blocks, for which the oldest compiler that loads this analyzer has no words: they are known by their syntax.</summary>
internal static class Extensions
{
    /// <summary>The parameter of the block a member stands in, which stands for what it is called on; null when it has no name.</summary>
    public static IParameterSymbol? ExtendedBy(this SourceCode source, IMethodSymbol method)
    {
        var block = source.DeclarationOf(method)?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return block?.ParameterList?.Parameters is [var parameter] && source.ModelOf(parameter.SyntaxTree) is { } model
            ? Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeclaredSymbol(model, parameter)
            : null;
    }
}
