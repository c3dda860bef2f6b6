using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes;
using SslVpnSdk.Differential.Tests.Checks;

namespace SslVpnSdk.Differential.Tests.Mutants;

/// <summary>Asks an editor's menu for the fixes of all that is reported of a program, and applies each of them to it.</summary>
/// <param name="Applied">How many fixes were applied.</param>
/// <param name="Fault">What the first fix that is no good does; null when all are good.</param>
internal sealed record FixTrial(int Applied, string? Fault)
{
    private static readonly IReadOnlyList<CodeFixProvider> Providers = [new RemedyCodeFixProvider(), new DeclarationCodeFixProvider()];

    private static readonly DocumentId File = DocumentId.CreateNewId(ProjectId.CreateNewId());

    // One workspace for all programs: what it loads for a language takes longer than a program.
    private static readonly Solution Empty = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
        File.ProjectId,
        VersionStamp.Default,
        "Program",
        "Program",
        LanguageNames.CSharp,
        compilationOptions: Compiler.Options,
        parseOptions: Compiler.ParseOptions,
        metadataReferences: Compiler.References));

    public static async Task<FixTrial> OfAsync(string text, CancellationToken cancellationToken)
    {
        var document = Empty.AddDocument(File, "Mutant.cs", SourceText.From(text), filePath: "/Mutant.cs").GetDocument(File)!;
        var before = await ReportedAsync(document, cancellationToken);
        var applied = 0;
        foreach (var diagnostic in before)
        {
            foreach (var fix in await OfferedAsync(document, diagnostic, cancellationToken))
            {
                var fixedText = await AppliedAsync(fix, cancellationToken);
                applied++;
                if (FaultOf(before, diagnostic, await ReportedAsync(document.WithText(fixedText), cancellationToken)) is { } fault)
                {
                    return new(applied, $"'{fix.Title}' for {diagnostic} {fault} After the fix:\n{fixedText}");
                }
            }
        }

        return new(applied, null);
    }

    private static string? FaultOf(IReadOnlyList<Diagnostic> before, Diagnostic diagnostic, IReadOnlyList<Diagnostic> after) =>
        after.FirstOrDefault(left => Count(after, left.Id) > Count(before, left.Id)) is { } brought ? $"brings {brought}."
            : Count(after, diagnostic.Id) == Count(before, diagnostic.Id) ? "leaves it there."
            : null;

    private static int Count(IEnumerable<Diagnostic> diagnostics, string id) => diagnostics.Count(diagnostic => diagnostic.Id == id);

    /// <summary>What the analyzer reports.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> ReportedAsync(Document document, CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        return CompileTime.Analyze(compilation, cancellationToken);
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offered = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (fix, _) => offered.Add(fix), cancellationToken));
        }

        return offered;
    }

    private static async Task<SourceText> AppliedAsync(CodeAction fix, CancellationToken cancellationToken)
    {
        var operations = await fix.GetOperationsAsync(cancellationToken);
        return await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(File)!.GetTextAsync(cancellationToken);
    }
}
