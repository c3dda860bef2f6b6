using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>The names a class uses for anything, so that a new one hides nothing.</summary>
internal sealed class NamesInUse
{
    private readonly HashSet<string> _names;

    private NamesInUse(IEnumerable<string> names) => _names = [.. names];

    /// <summary>No names yet.</summary>
    public static NamesInUse None() => new([]);

    /// <summary>The names of a class, among which a member's has to be new.</summary>
    public static NamesInUse Of(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        var members = model.GetDeclaredSymbol(type, cancellationToken) is { } symbol
            ? model.LookupSymbols(type.OpenBraceToken.Span.End, symbol).Select(member => member.Name)
            : [];
        return new NamesInUse(In(type).Select(token => token.ValueText).Concat(members).Append(type.Identifier.ValueText));
    }

    /// <summary>The names that stand in a member, among which a local's has to be new.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isLeaving">Whether a name will be gone.</param>
    public static NamesInUse Of(MemberDeclarationSyntax member, Func<SyntaxToken, bool> isLeaving) =>
        new(In(member).Where(token => !isLeaving(token)).Select(token => token.ValueText));

    /// <summary>A name that is not in use, and from now on is.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var i = 2; !_names.Add(free); i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }

    /// <summary>The first of some names that is not in use, or a new one of the last.</summary>
    public string TakeOne(params string[] names) => names.FirstOrDefault(_names.Add) ?? Take(names[names.Length - 1]);

    private static IEnumerable<SyntaxToken> In(SyntaxNode node) => node.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));
}
