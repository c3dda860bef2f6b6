using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Declarations;

/// <summary>The name of a stack or an environment, and the expression that says it.</summary>
internal sealed record DeclaredName(string Text, SyntaxNode? Node)
{
    public Location Location => Node?.GetLocation() ?? Location.None;
}
