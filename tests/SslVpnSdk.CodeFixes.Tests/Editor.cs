using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>A project that is open in an editor, as far as fixes see it.</summary>
internal sealed class Editor
{
    private readonly ProjectId _project;

    private Editor(Solution solution, ProjectId project) => (Solution, _project) = (solution, project);

    public Solution Solution { get; }

    public Project Project => Solution.GetProject(_project)!;

    /// <summary>Opens files of the given texts.</summary>
    public static Editor Open(params string[] files) => Configured("", files);

    /// <summary>Opens files of the given texts, with lines of an <c>.editorconfig</c>.</summary>
    public static Editor Configured(string options, params string[] files)
    {
        var project = EditorProject.Create();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(project);
        for (var i = 0; i < files.Length; i++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), $"File{i}.cs", files[i], filePath: $"/File{i}.cs");
        }

        return new Editor(
            solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project.Id), ".editorconfig", SourceText.From($"[*.cs]\n{options}\n"), filePath: "/.editorconfig"), project.Id);
    }

    /// <summary>The project with another text in its first file.</summary>
    public Editor With(string text) => new(Solution.WithDocumentText(Project.DocumentIds[0], SourceText.From(text)), _project);

    /// <summary>The project in a version of the language.</summary>
    public Editor In(LanguageVersion version) =>
        new(Solution.WithProjectParseOptions(_project, ((CSharpParseOptions)Project.ParseOptions!).WithLanguageVersion(version)), _project);

    /// <summary>The text of each file.</summary>
    public async Task<string[]> TextsAsync()
    {
        var texts = await Task.WhenAll(Project.Documents.Select(document => document.GetTextAsync()));
        return [.. texts.Select(text => text.ToString())];
    }

    /// <summary>Whether the formatter leaves the first file as it is.</summary>
    public async Task<bool> IsFormattedAsync() =>
        (await (await Formatter.FormatAsync(Project.Documents.First())).GetTextAsync()).ToString() == (await TextsAsync())[0];

    /// <summary>What the analyzer reports, file by file.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new StackAnalyzer()], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The compiler's errors.</summary>
    public async Task<IReadOnlyList<Diagnostic>> ErrorsAsync() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The menu of fixes for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The menu of refactorings at a span of the first file.</summary>
    /// <param name="provider">Who offers them.</param>
    /// <param name="span">The caret or the selection.</param>
    /// <param name="flat">Whether what is nested stands in the place of what it is nested in.</param>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(CodeRefactoringProvider provider, TextSpan span, bool flat = false)
    {
        var actions = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(Project.Documents.First(), span, actions.Add, CancellationToken.None));
        return flat ? [.. actions.SelectMany(action => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.AsEnumerable())] : actions;
    }

    /// <summary>The project after a fix or a refactoring.</summary>
    public async Task<Editor> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return new Editor(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution, _project);
    }

    /// <summary>The project after one of a rule's fixes was applied to all of its diagnostics.</summary>
    public async Task<Editor> FixAllAsync(string id, string key, FixAllScope scope)
    {
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(Project.Documents.First(), provider, scope, key, [id], new NoDiagnostics(), CancellationToken.None);
        return await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static IReadOnlyList<CodeFixProvider> Providers { get; } = [new RemedyCodeFixProvider(), new DeclarationCodeFixProvider()];

    /// <summary>The diagnostics are the fixer's own, of each program on the way.</summary>
    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
