using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Generation;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>What came of evaluating one stack. It outlives the compilation it was made of, so it holds trees and nodes but no symbols.</summary>
/// <param name="Declaration">The class that has the attribute.</param>
/// <param name="Limits">How much the evaluation was allowed to take.</param>
/// <param name="Policy">What the company asks of it.</param>
/// <param name="TypeName">The name of the class.</param>
/// <param name="Name">The name the stack declares.</param>
/// <param name="NameNode">Where it declares it.</param>
/// <param name="Diagnostics">What is reported of it, each at its own file.</param>
/// <param name="Spec">What the generator adds for it; null for a class that it adds nothing to.</param>
/// <param name="VisitedTrees">The trees the evaluation looked into.</param>
/// <param name="MentionsGenerated">Whether one of these names what the generator adds: it means something else before and after that.</param>
/// <param name="VisitedCalls">The calls of the builder's API that were evaluated.</param>
/// <param name="FinishedDefine">The <c>Define</c> when all of its runs came to its end: what they did not come by never runs.</param>
internal sealed record StackResult(
    SyntaxNode Declaration,
    EvaluationLimits Limits,
    CompanyPolicy Policy,
    string TypeName,
    string Name,
    SyntaxNode? NameNode,
    ImmutableArray<Diagnostic> Diagnostics,
    StackSpec? Spec,
    HashSet<SyntaxTree> VisitedTrees,
    bool MentionsGenerated,
    HashSet<SyntaxNode> VisitedCalls,
    SyntaxNode? FinishedDefine)
{
    /// <summary>The evaluation it came of, as long as memory allows: that belongs to a compilation, which the result outlives.</summary>
    public WeakReference<EvaluatedStack>? Evaluated { get; init; }
}
