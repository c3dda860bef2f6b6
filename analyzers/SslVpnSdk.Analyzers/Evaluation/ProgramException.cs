using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An exception that the evaluated program throws. It passes through the evaluator as the program's passes through the program.</summary>
/// <param name="exception">The program's exception.</param>
/// <param name="node">Where it is thrown.</param>
/// <param name="reason">What to report when the program does not catch it.</param>
internal sealed class ProgramException(ExceptionValue exception, SyntaxNode node, string reason) : Exception(reason)
{
    public ExceptionValue Exception { get; } = exception;

    public SyntaxNode Node { get; } = node;
}
