using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes;

/// <summary>A fix that was tried: the changed program has one diagnostic of the rule less, and none more of any.</summary>
/// <param name="Key">Which of the rule's fixes it is.</param>
/// <param name="Title">What it does.</param>
/// <param name="Solution">The changed program.</param>
internal sealed record ProposedFix(string Key, string Title, Solution Solution)
{
    /// <summary>The fixes for a diagnostic of a rule at a place.</summary>
    public static async Task<IReadOnlyList<ProposedFix>> OfAsync(Document document, string id, TextSpan span, CancellationToken cancellationToken)
    {
        var tree = (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var trial = await Trial.OfAsync(document.Project, cancellationToken).ConfigureAwait(false);
        var proposed = new List<ProposedFix>();
        foreach (var remedy in trial.Before.Remedies(id, tree, span))
        {
            if (proposed.All(other => other.Title != remedy.Title)
                && RemedyEdit.Of(document.Project.Solution, remedy) is var (solution, changed)
                && await trial.IsGoodAsync(solution, changed, mended: id, cancellationToken).ConfigureAwait(false))
            {
                proposed.Add(new ProposedFix(remedy.Key, remedy.Title, solution));
            }
        }

        return proposed;
    }
}
