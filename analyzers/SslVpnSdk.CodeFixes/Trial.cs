using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Remedies;

namespace SslVpnSdk.CodeFixes;

/// <summary>Tries changes of a project before they are offered.</summary>
/// <param name="project">The project as it is.</param>
/// <param name="before">What the rules say of it.</param>
internal sealed class Trial(Project project, Findings before)
{
    /// <summary>The project as it is.</summary>
    public Project Project => project;

    /// <summary>What the rules say of it.</summary>
    public Findings Before => before;

    /// <summary>Begins with a project as it is.</summary>
    public static async Task<Trial> OfAsync(Project project, CancellationToken cancellationToken) =>
        new(project, await FindingsAsync(project, cancellationToken).ConfigureAwait(false));

    /// <summary>What the rules say of a project.</summary>
    public static async Task<Findings> FindingsAsync(Project project, CancellationToken cancellationToken) => new(
        (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!,
        project.AnalyzerOptions,
        cancellationToken);

    /// <summary>
    /// Whether a changed program has no more diagnostics of any rule, and no more errors of the compiler, than it had. It is read from its text again, as an
    /// editor does: in broken code that can be other syntax than what was put there.
    /// </summary>
    /// <param name="solution">The changed program.</param>
    /// <param name="changed">The file that was changed.</param>
    /// <param name="mended">A rule that must have fewer diagnostics than before; null for none.</param>
    /// <param name="cancellationToken">Ends the trial.</param>
    public async Task<bool> IsGoodAsync(Solution solution, DocumentId changed, string? mended, CancellationToken cancellationToken)
    {
        var text = await solution.GetDocument(changed)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var program = solution.WithDocumentText(changed, text);
        var oldTree = (await project.Solution.GetDocument(changed)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var newTree = (await program.GetDocument(changed)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var after = await FindingsAsync(program.GetProject(project.Id)!, cancellationToken).ConfigureAwait(false);
        var (was, isNow) = (before.With(oldTree), after.With(newTree));
        return (mended is null || isNow.Count(IsMended) < was.Count(IsMended))
            && !ReportedDiagnostics.AreMore(isNow, was)
            && await ErrorsAsync(program).ConfigureAwait(false) <= await ErrorsAsync(project.Solution).ConfigureAwait(false);

        bool IsMended(Diagnostic diagnostic) => diagnostic.Id == mended;

        async Task<int> ErrorsAsync(Solution compiled)
        {
            var model = (await compiled.GetDocument(changed)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            return model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }
}
