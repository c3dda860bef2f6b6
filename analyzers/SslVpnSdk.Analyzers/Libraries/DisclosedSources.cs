using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>All that a library says of itself: the options of its compiler and its files, equal by value.</summary>
/// <param name="Options">The options.</param>
/// <param name="Files">The files, in the compiler's order; none when the library does not say anything.</param>
internal sealed record DisclosedSources(string Options, EquatableList<LibrarySource> Files)
{
    // The text of a file is found again only after the file or the marks of the library have changed.
    private static readonly ConditionalWeakTable<SyntaxTree, Disclosed> ByTree = new();

    public static DisclosedSources None { get; } = new("", new([]));

    /// <summary>The files of a library that has marks. One with an error of syntax could be read in another way than it is meant.</summary>
    public static DisclosedSources Of(CSharpCompilation compilation, EquatableList<string> marks, CancellationToken cancellationToken) =>
        compilation.SyntaxTrees.Any(tree => HasErrors(tree, cancellationToken))
            ? None
            : new(LibraryOptions.Of(compilation).ToString(), new(compilation.SyntaxTrees.Select(tree => Of(tree, compilation, marks, cancellationToken))));

    public static bool HasErrors(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).ContainsDiagnostics
        && tree.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static LibrarySource Of(SyntaxTree tree, CSharpCompilation compilation, EquatableList<string> marks, CancellationToken cancellationToken)
    {
        if (!ByTree.TryGetValue(tree, out var disclosed) || !disclosed.Marks.Equals(marks))
        {
            disclosed = new Disclosed(marks, new LibrarySource(FileName(tree.FilePath), Disclosure.Of(compilation.GetSemanticModel(tree), cancellationToken)));
            ByTree.Remove(tree);
            ByTree.GetValue(tree, _ => disclosed);
        }

        return disclosed.Source;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private sealed record Disclosed(EquatableList<string> Marks, LibrarySource Source);
}
