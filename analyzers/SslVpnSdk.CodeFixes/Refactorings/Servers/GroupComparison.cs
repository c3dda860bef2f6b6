using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Compares two groups of statements: whether they are the same but for constants and for the names of their own locals.</summary>
internal sealed class GroupComparison
{
    private readonly Constants _constants;
    private readonly Dictionary<string, string> _locals = [];
    private readonly SyntaxToken _first;
    private readonly SyntaxToken _last;
    private readonly List<(SyntaxNode Left, SyntaxNode Right)> _slots = [];
    private readonly List<(SyntaxToken Left, string Right)> _names = [];

    private GroupComparison(IReadOnlyList<StatementSyntax> left, Constants constants)
    {
        _constants = constants;
        _first = left[0].GetFirstToken();
        _last = left[left.Count - 1].GetLastToken();
    }

    /// <summary>The constants, in the order of the source.</summary>
    public IReadOnlyList<(SyntaxNode Left, SyntaxNode Right)> Slots => _slots;

    /// <summary>The names of the groups' own locals, in the order of the source.</summary>
    public IReadOnlyList<(SyntaxToken Left, string Right)> Names => _names;

    /// <summary>What two groups have in common; null when they differ in more than constants and names.</summary>
    public static GroupComparison? Of(IReadOnlyList<StatementSyntax> left, IReadOnlyList<StatementSyntax> right, Constants constants)
    {
        var comparison = new GroupComparison(left, constants);
        return comparison.Declares(left, right) && left.Zip(right, comparison.AreSame).All(same => same) ? comparison : null;
    }

    /// <summary>The names that statements declare, for themselves or for what is in them.</summary>
    public static IEnumerable<string> Declared(IEnumerable<StatementSyntax> statements) => statements
        .SelectMany(statement => statement.DescendantNodesAndSelf())
        .Select(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier,
            SingleVariableDesignationSyntax variable => variable.Identifier,
            ForEachStatementSyntax loop => loop.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            _ => default,
        })
        .Where(name => name.ValueText?.Length > 0)
        .Select(name => name.ValueText);

    private bool Declares(IReadOnlyList<StatementSyntax> left, IReadOnlyList<StatementSyntax> right)
    {
        var (ours, theirs) = (Declared(left).ToList(), Declared(right).ToList());
        return ours.Count == theirs.Count && ours.Zip(theirs, MapsTo).All(same => same);

        bool MapsTo(string name, string counterpart)
        {
            if (_locals.TryGetValue(name, out var known))
            {
                return known == counterpart;
            }

            _locals.Add(name, counterpart);
            return true;
        }
    }

    private bool AreSame(SyntaxNode left, SyntaxNode right)
    {
        if (AreConstant(left, right))
        {
            _slots.Add((left, right));
            return HasSameComments(left.GetFirstToken(), right.GetFirstToken()) && HasSameComments(left.GetLastToken(), right.GetLastToken());
        }

        var (ours, theirs) = (left.ChildNodesAndTokens(), right.ChildNodesAndTokens());
        return left.RawKind == right.RawKind && ours.Count == theirs.Count && ours.Zip(theirs, AreSame).All(same => same);
    }

    private bool AreSame(SyntaxNodeOrToken left, SyntaxNodeOrToken right) =>
        left.AsNode() is { } ours ? right.AsNode() is { } theirs && AreSame(ours, theirs)
        : right.IsToken && AreSame(left.AsToken(), right.AsToken());

    private bool AreSame(SyntaxToken left, SyntaxToken right)
    {
        if (left.RawKind != right.RawKind || left.IsMissing || right.IsMissing || !HasSameComments(left, right))
        {
            return false;
        }

        if (!left.IsKind(SyntaxKind.IdentifierToken) || !_locals.TryGetValue(left.ValueText, out var counterpart))
        {
            return left.Text == right.Text;
        }

        _names.Add((left, right.ValueText));
        return right.ValueText == counterpart;
    }

    private bool AreConstant(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (ExpressionSyntax ours, ExpressionSyntax theirs) => _constants.Includes(ours) && _constants.Includes(theirs),
        (ArgumentListSyntax ours, ArgumentListSyntax theirs) =>
            IsPlain(ours) && IsPlain(theirs) && _constants.ListIn(ours) is not null && _constants.ListIn(theirs) is not null,
        _ => false,
    };

    private static bool IsPlain(ArgumentListSyntax arguments) =>
        !arguments.OpenParenToken.IsMissing && !arguments.CloseParenToken.IsMissing && !Comments.AreIn(arguments);

    /// <summary>What stands around a whole group is no part of it: it goes where its row goes.</summary>
    private bool HasSameComments(SyntaxToken left, SyntaxToken right) =>
        (left == _first || Comments.AreSame(left.LeadingTrivia, right.LeadingTrivia))
        && (left == _last || Comments.AreSame(left.TrailingTrivia, right.TrailingTrivia));
}
