using Microsoft.CodeAnalysis;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The expression that produced a value. It never leaves the evaluation it belongs to. Two of one expression are equal.</summary>
internal sealed class SyntaxOrigin(SyntaxNode node) : Origin
{
    public SyntaxNode Node { get; } = node;

    public static Location LocationOf(Origin? origin) => (origin as SyntaxOrigin)?.Node.GetLocation() ?? Location.None;

    public override bool Equals(object? obj) => obj is SyntaxOrigin other && other.Node == Node;

    public override int GetHashCode() => Node.GetHashCode();
}
