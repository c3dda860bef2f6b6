using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>The menu of refactorings at a place of a program: <c>$$</c> marks a caret, <c>[|…|]</c> a selection.</summary>
internal sealed class RefactoringMenu
{
    private readonly Editor _editor;
    private readonly IReadOnlyList<CodeAction> _actions;

    private RefactoringMenu(Editor editor, IReadOnlyList<CodeAction> actions) => (_editor, _actions) = (editor, actions);

    public IReadOnlyList<string> Titles => [.. _actions.Select(action => action.Title)];

    /// <summary>Opens the menu of a refactoring at the mark in the first of some files.</summary>
    public static Task<RefactoringMenu> OpenAsync(CodeRefactoringProvider provider, string program, params string[] others)
    {
        var caret = program.IndexOf("$$", StringComparison.Ordinal);
        var start = program.IndexOf("[|", StringComparison.Ordinal);
        Assert.True(caret >= 0 != start >= 0, "A program has one mark.");
        var span = caret >= 0 ? new TextSpan(caret, 0) : TextSpan.FromBounds(start, program.IndexOf("|]", StringComparison.Ordinal) - 2);
        var text = caret >= 0 ? program.Remove(caret, 2) : program.Remove(span.End + 2, 2).Remove(start, 2);
        return OpenAsync(provider, Editor.Open([text, .. others]), span);
    }

    /// <summary>Opens the menu of a refactoring at a place in the first file.</summary>
    public static async Task<RefactoringMenu> OpenAsync(CodeRefactoringProvider provider, Editor editor, TextSpan span, CancellationToken cancellationToken = default)
    {
        var actions = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(editor.Project.Documents.First(), span, actions.Add, cancellationToken));
        return new RefactoringMenu(editor, actions);
    }

    /// <summary>The project after each of the entries.</summary>
    public async Task<IReadOnlyList<(string Title, Editor Changed)>> AllAsync()
    {
        var changed = await Task.WhenAll(_actions.Select(_editor.ApplyAsync));
        return [.. Titles.Zip(changed)];
    }

    /// <summary>The program after an entry was chosen, which compiles and, when it is laid out as the formatter does, is left so by it.</summary>
    public async Task<string> ApplyAsync(string title, bool isFormatted = true)
    {
        var applied = await _editor.ApplyAsync(Assert.Single(_actions, action => action.Title == title));
        Assert.Empty(await applied.ErrorsAsync());
        Assert.Equal(isFormatted, await applied.IsFormattedAsync());
        return (await applied.TextsAsync())[0];
    }
}
