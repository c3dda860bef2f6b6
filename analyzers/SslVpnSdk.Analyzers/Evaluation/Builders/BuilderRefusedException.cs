using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>The builder's API refuses an argument with an exception, which the program may catch.</summary>
/// <param name="type">The type of the program's exception.</param>
/// <param name="node">The argument.</param>
/// <param name="reason">What to report when the program does not catch it, without the type.</param>
internal sealed class BuilderRefusedException(Type type, SyntaxNode node, string reason) : Exception(reason)
{
    public string Type { get; } = type.FullName!;

    public SyntaxNode Node { get; } = node;
}
