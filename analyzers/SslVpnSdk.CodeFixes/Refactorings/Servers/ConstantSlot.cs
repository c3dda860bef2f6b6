using Microsoft.CodeAnalysis;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A place of a repeated group at which a constant stands, or the arguments of a list of constants.</summary>
/// <param name="Cells">What stands there in each group: expressions, or lists of arguments.</param>
internal sealed record ConstantSlot(IReadOnlyList<SyntaxNode> Cells)
{
    /// <summary>The place in the first group.</summary>
    public SyntaxNode Place => Cells[0];

    /// <summary>Whether the groups are written differently here.</summary>
    public bool Differs => Cells.Any(cell => cell.ToString() != Place.ToString());
}
