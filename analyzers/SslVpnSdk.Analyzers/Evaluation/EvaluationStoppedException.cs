using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Ends an evaluation that cannot go on: what comes next is not known, or is known never to come.</summary>
internal sealed class EvaluationStoppedException(Rule? rule, SyntaxNode node, string reason) : Exception(reason)
{
    /// <summary>The rule to report; null for code that does not compile, which the compiler reports.</summary>
    public Rule? Rule { get; } = rule;

    public SyntaxNode Node { get; } = node;

    public string Reason { get; } = reason;

    /// <summary>What the program does from here on is known only at run time.</summary>
    public static EvaluationStoppedException Unknown(SyntaxNode node, string reason) =>
        new(ValueKnownOnlyAtRunTimeRule.Definition, node, reason);

    /// <summary>The program certainly throws here.</summary>
    public static EvaluationStoppedException Throws(SyntaxNode node, string reason) =>
        new(DefineThrowsRule.Definition, node, reason);

    /// <summary>The code does not compile.</summary>
    public static EvaluationStoppedException Broken(SyntaxNode node) => new(null, node, "The code does not compile.");
}
