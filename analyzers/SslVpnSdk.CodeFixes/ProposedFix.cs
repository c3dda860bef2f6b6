using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Remedies;
using SslVpnSdk.Rules;

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
        var before = await FindingsAsync(document.Project, cancellationToken).ConfigureAwait(false);
        var proposed = new List<ProposedFix>();
        foreach (var remedy in before.Remedies(id, tree, span))
        {
            if (proposed.All(other => other.Title != remedy.Title)
                && await TryAsync(document.Project, before, id, remedy, cancellationToken).ConfigureAwait(false) is { } fix)
            {
                proposed.Add(fix);
            }
        }

        return proposed;
    }

    /// <summary>What the rules say of a project.</summary>
    public static async Task<Findings> FindingsAsync(Project project, CancellationToken cancellationToken) => new(
        (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!,
        project.AnalyzerOptions,
        cancellationToken);

    private static async Task<ProposedFix?> TryAsync(Project project, Findings before, string id, Remedy remedy, CancellationToken cancellationToken)
    {
        if (RemedyEdit.Of(project.Solution, remedy) is not var (solution, changed))
        {
            return null;
        }

        var oldTree = (await project.Solution.GetDocument(changed)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var newTree = (await solution.GetDocument(changed)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var after = await FindingsAsync(solution.GetProject(project.Id)!, cancellationToken).ConfigureAwait(false);
        var was = before.With(oldTree).ToLookup(diagnostic => diagnostic.Id);
        var isNow = after.With(newTree).ToLookup(diagnostic => diagnostic.Id);
        return isNow[id].Count() >= was[id].Count() || isNow.Any(same => same.Count() > was[same.Key].Count())
            || await BreaksAsync(project.Solution, solution, changed, cancellationToken).ConfigureAwait(false)
                ? null
                : new ProposedFix(remedy.Key, remedy.Title, solution);
    }

    private static async Task<bool> BreaksAsync(Solution before, Solution after, DocumentId changed, CancellationToken cancellationToken)
    {
        return await ErrorsAsync(after).ConfigureAwait(false) > await ErrorsAsync(before).ConfigureAwait(false);

        async Task<int> ErrorsAsync(Solution solution)
        {
            var model = (await solution.GetDocument(changed)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            return model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }
}
