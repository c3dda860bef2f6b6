using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>A referenced assembly whose source is known. The same object stands for the same source from keystroke to keystroke.</summary>
/// <param name="options">The options of its compiler.</param>
/// <param name="trees">Its files.</param>
/// <param name="isPromise">Whether it travels with an assembly, so that only what is marked is source.</param>
internal sealed class Library(LibraryOptions options, ImmutableArray<SyntaxTree> trees, bool isPromise)
{
    public LibraryOptions Options { get; } = options;

    public ImmutableArray<SyntaxTree> Trees { get; } = trees;

    public bool IsPromise { get; } = isPromise;

    /// <summary>Parses a library; null when this compiler cannot read it as it is meant.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="options">The options of its compiler, as they travel.</param>
    /// <param name="files">Its files, in the order of its compiler.</param>
    /// <param name="isPromise">Whether it travels with an assembly.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    public static Library? Parse(
        string assembly, string options, IReadOnlyList<(string File, SourceText Text)> files, bool isPromise, CancellationToken cancellationToken)
    {
        if (LibraryOptions.Parse(options) is not { } parsed)
        {
            return null;
        }

        var parseOptions = new CSharpParseOptions(parsed.LanguageVersion, DocumentationMode.None, SourceCodeKind.Regular, parsed.Symbols);

        // A path tells the file's own types from those of another file.
        var trees = files
            .Select((file, i) => CSharpSyntaxTree.ParseText(file.Text, parseOptions, $"{assembly}/{i}/{file.File}", cancellationToken))
            .ToImmutableArray();
        return trees.Any(tree => DisclosedSources.HasErrors(tree, cancellationToken)) ? null : new Library(parsed, trees, isPromise);
    }
}
