namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>How much one run of <c>Define</c> may take. Numbers, not seconds, so that it ends the same way on every machine.</summary>
/// <param name="Operations">The operations it may evaluate.</param>
/// <param name="Depth">How deep expressions and calls may be nested.</param>
/// <param name="Elements">The elements of arrays and collections, and the characters of texts by the sixteen, that it may make.</param>
internal sealed record EvaluationLimits(int Operations, int Depth, int Elements)
{
    public static readonly EvaluationLimits Default = new(2_000_000, 10_000, 10_000_000);
}
