using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers;
using SslVpnSdk.CodeFixes.Tests;

namespace SslVpnSdk.Completion.Tests;

/// <summary>A file in an editor, with the caret at <c>$$</c>, as far as Roslyn's completion service sees it.</summary>
internal sealed class Editor
{
    private const string Mark = "$$";

    private static readonly MefHostServices Host =
        MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(SslVpnCompletionProvider).Assembly));

    private readonly Document _document;
    private readonly int _caret;

    private Editor(Document document, int caret) => (_document, _caret) = (document, caret);

    private CompletionService Service => CompletionService.GetService(_document)!;

    /// <summary>Opens a file.</summary>
    /// <param name="marked">Its text, with the caret.</param>
    /// <param name="host">What the editor is made of; Roslyn and our provider by default.</param>
    /// <param name="analyzers">What the project's packages bring; nothing by default.</param>
    public static Editor Open(string marked, MefHostServices? host = null, params AnalyzerReference[] analyzers)
    {
        var caret = marked.IndexOf(Mark, StringComparison.Ordinal);
        var info = EditorProject.Create(analyzers);
        var project = new AdhocWorkspace(host ?? Host).CurrentSolution.AddProject(info).GetProject(info.Id)!;
        return new Editor(project.AddDocument("Stack.cs", caret < 0 ? marked : marked.Remove(caret, Mark.Length), filePath: "/Stack.cs"), caret);
    }

    /// <summary>The file in a project with lines of an <c>.editorconfig</c>.</summary>
    public Editor Configured(string options)
    {
        var id = DocumentId.CreateNewId(_document.Project.Id);
        var solution = _document.Project.Solution.AddAnalyzerConfigDocument(id, ".editorconfig", SourceText.From($"[*.cs]\n{options}\n"), filePath: "/.editorconfig");
        return new Editor(solution.GetDocument(_document.Id)!, _caret);
    }

    /// <summary>Our items, in the order of the list.</summary>
    public Task<IReadOnlyList<CompletionItem>> ItemsAsync() => ItemsAsync(_caret);

    /// <summary>Our items at a position.</summary>
    public async Task<IReadOnlyList<CompletionItem>> ItemsAsync(int position)
    {
        var list = await Service.GetCompletionsAsync(_document, position);
        return [.. list.ItemsList.Where(item => item.Properties.ContainsKey(SslVpnCompletionProvider.Description)).OrderBy(item => item.SortText, StringComparer.Ordinal)];
    }

    /// <summary>Asks our provider itself, since the service keeps its exceptions to itself.</summary>
    public Task ProvideAsync(CancellationToken cancellationToken = default) => ProvideAsync(_caret, cancellationToken);

    /// <summary>Asks our provider itself at a position.</summary>
    public Task ProvideAsync(int position, CancellationToken cancellationToken = default)
    {
        var provider = new SslVpnCompletionProvider();
        var context = new CompletionContext(
            provider, _document, position, new TextSpan(position, 0), CompletionTrigger.Invoke, _document.Project.Solution.Options, cancellationToken);
        return provider.ProvideCompletionsAsync(context);
    }

    /// <summary>The texts of our items.</summary>
    public async Task<string[]> TextsAsync() => [.. (await ItemsAsync()).Select(item => item.DisplayText)];

    /// <summary>The texts of everybody's items.</summary>
    public async Task<IEnumerable<string>> AllTextsAsync() => (await Service.GetCompletionsAsync(_document, _caret)).ItemsList.Select(item => item.DisplayText);

    /// <summary>What the editor tells of an item.</summary>
    public async Task<string> DescriptionAsync(CompletionItem item) => (await Service.GetDescriptionAsync(_document, item))!.Text;

    /// <summary>The file after an item was committed.</summary>
    public async Task<string> CommitAsync(CompletionItem item)
    {
        var change = await Service.GetChangeAsync(_document, item);
        return (await _document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    /// <summary>Whether the character before the caret opens the list.</summary>
    public async Task<bool> IsOpenedByTypingAsync()
    {
        var text = await _document.GetTextAsync();
        return new SslVpnCompletionProvider().ShouldTriggerCompletion(text, _caret, CompletionTrigger.CreateInsertionTrigger(text[_caret - 1]), _document.Project.Solution.Options);
    }

    /// <summary>What the analyzer reports.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync() =>
        await (await _document.Project.GetCompilationAsync())!.WithAnalyzers([new StackAnalyzer()]).GetAnalyzerDiagnosticsAsync();
}
