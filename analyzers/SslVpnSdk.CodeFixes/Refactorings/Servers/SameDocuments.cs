using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Diagnostics;
using SslVpnSdk.Analyzers.Generation;
using SslVpnSdk.Analyzers.Remedies;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>Tries a refactoring: the changed program, evaluated, makes the same documents and is reported no more of.</summary>
internal static class SameDocuments
{
    /// <summary>Whether every document of the project stays the same to the byte, and no diagnostic of a rule or of the compiler is more.</summary>
    /// <param name="before">The file.</param>
    /// <param name="after">The changed file.</param>
    /// <param name="changed">What changes.</param>
    /// <param name="calls">The calls of the builder's API that change: a stack that makes documents has to come by each.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    public static async Task<bool> AreMadeAsync(
        Document before, Document after, SyntaxNode changed, IReadOnlyCollection<SyntaxNode> calls, CancellationToken cancellationToken)
    {
        var was = await SnapshotAsync(before.Project, cancellationToken).ConfigureAwait(false);
        var concerned = was.Results
            .Where(result => calls.Any(result.VisitedCalls.Contains) || (result.Declaration.SyntaxTree == changed.SyntaxTree && result.Declaration.Span.Contains(changed.Span)))
            .ToList();
        if (concerned.Count == 0
            || concerned.Any(result => result.Spec is null || result.Spec.Deployments.Any(deployment => deployment.Document is null))
            || calls.Any(call => !concerned.Any(result => result.VisitedCalls.Contains(call))))
        {
            return false;
        }

        var isNow = await SnapshotAsync(after.Project, cancellationToken).ConfigureAwait(false);
        return Documents(was).SequenceEqual(Documents(isNow))
            && !ReportedDiagnostics.AreMore(
                await ReportedAsync(after, cancellationToken).ConfigureAwait(false), await ReportedAsync(before, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<StackSnapshot> SnapshotAsync(Project project, CancellationToken cancellationToken) => StackSnapshots.Of(
        (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!,
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
        project.AnalyzerOptions.AdditionalFiles,
        cancellationToken);

    private static IEnumerable<(string Stack, DeploymentSpec Deployment)> Documents(StackSnapshot snapshot) =>
        snapshot.Specs.SelectMany(spec => spec.Deployments.Select(deployment => (spec.Stack, deployment)));

    /// <summary>What the rules say of all stacks, and the compiler of the file.</summary>
    private static async Task<IEnumerable<Diagnostic>> ReportedAsync(Document document, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var findings = new Findings(model.Compilation, document.Project.AnalyzerOptions, cancellationToken);
        return findings.With(model.SyntaxTree)
            .Concat(model.GetDiagnostics(cancellationToken: cancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
