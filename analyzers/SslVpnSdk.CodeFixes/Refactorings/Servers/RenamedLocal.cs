using Microsoft.CodeAnalysis;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A place of a repeated group at which the name of a local of the group stands.</summary>
/// <param name="Place">The name in the first group.</param>
/// <param name="Names">The name in each group.</param>
internal sealed record RenamedLocal(SyntaxToken Place, IReadOnlyList<string> Names);
