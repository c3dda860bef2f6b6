using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SslVpnSdk.CodeFixes;

/// <summary>Fixes one diagnostic after another, each in the program the one before left: two servers must not get the same free block.</summary>
internal sealed class RemedyFixAllProvider : FixAllProvider
{
    public static readonly RemedyFixAllProvider Instance = new();

    /// <inheritdoc />
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var projects = context.Scope == FixAllScope.Solution
            ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp)
            : [context.Project];
        var solution = context.Solution;
        foreach (var project in projects)
        {
            solution = await FixAsync(solution, project.Id, context).ConfigureAwait(false);
        }

        return CodeAction.Create($"Fix all {context.DiagnosticIds.First()}", _ => Task.FromResult(solution), context.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> FixAsync(Solution solution, ProjectId project, FixAllContext context)
    {
        while (await NextAsync(solution.GetProject(project)!, context).ConfigureAwait(false) is { } next)
        {
            solution = next;
        }

        return solution;
    }

    /// <summary>The program with one diagnostic less; null when none is left that can be fixed.</summary>
    private static async Task<Solution?> NextAsync(Project project, FixAllContext context)
    {
        var findings = await Trial.FindingsAsync(project, context.CancellationToken).ConfigureAwait(false);
        foreach (var document in project.Documents.Where(document => context.Scope != FixAllScope.Document || document.Id == context.Document?.Id))
        {
            var tree = (await document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false))!;
            foreach (var diagnostic in findings.In(tree).Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id)))
            {
                var fixes = await ProposedFix.OfAsync(document, diagnostic.Id, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
                if (fixes.FirstOrDefault(fix => fix.Key == context.CodeActionEquivalenceKey) is { } fix)
                {
                    return fix.Solution;
                }
            }
        }

        return null;
    }
}
