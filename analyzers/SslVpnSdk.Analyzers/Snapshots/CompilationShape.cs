using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Libraries;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>All of a compilation that says how names bind: its trees, references and options. It holds no compilation of them.</summary>
internal sealed class CompilationShape
{
    private static readonly string[] OwnFolders = [typeof(StackGenerator).FullName, typeof(LibraryGenerator).FullName];

    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;

    private CompilationShape(Compilation compilation, ImmutableArray<SyntaxTree> trees, LibrarySet libraries)
    {
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
        Trees = trees;
        Libraries = libraries;
    }

    /// <summary>The trees, without those that our own generator added.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The references whose source is known although they are compiled.</summary>
    public LibrarySet Libraries { get; }

    public static CompilationShape Of(Compilation compilation, LibrarySet libraries) =>
        new(compilation, ((CSharpCompilation)compilation).SyntaxTrees.RemoveAll(IsOurs), libraries);

    /// <summary>The trees that changed since another shape, as long as no name in any other file can bind anew; null when one can.</summary>
    public IReadOnlyCollection<SyntaxTree>? ChangedSince(CompilationShape before)
    {
        if (!HasSameReferences(before) || !Libraries.Equals(before.Libraries) || !_options.Equals(before._options) || Trees.Length != before.Trees.Length)
        {
            return null;
        }

        var changed = new List<SyntaxTree>();
        for (var i = 0; i < Trees.Length; i++)
        {
            if (ReferenceEquals(Trees[i], before.Trees[i]))
            {
                continue;
            }

            if (Trees[i].FilePath != before.Trees[i].FilePath
                || !Trees[i].Options.Equals(before.Trees[i].Options)
                || !SyntaxFactory.AreEquivalent(before.Trees[i], Trees[i], topLevel: true))
            {
                return null;
            }

            changed.Add(before.Trees[i]);
        }

        return changed;
    }

    /// <summary>
    /// The generator sees a compilation without what it adds, the analyzer the same with it. What is added is a class of one name in each
    /// stack, so that only a file which uses that name could bind anew.
    /// </summary>
    public static bool IsOurs(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && OwnFolders.Any(tree.FilePath.Contains);

    /// <summary>A referenced project that is seen as source is another reference after each of its changes.</summary>
    private bool HasSameReferences(CompilationShape before) =>
        _references == before._references
        || (_references.Length == before._references.Length && !_references.Where((reference, i) => !ReferenceEquals(reference, before._references[i])).Any());
}
