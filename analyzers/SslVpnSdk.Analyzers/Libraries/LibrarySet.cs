using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Snapshots;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The references of a project whose source is known although they are compiled.</summary>
internal sealed class LibrarySet : IEquatable<LibrarySet>
{
    // The analyzer asks once a file.
    private static readonly ConditionalWeakTable<Compilation, Found> ByCompilation = new();

    private readonly ImmutableArray<(MetadataReference Reference, Library Library)> _libraries;
    private readonly HashSet<SyntaxTree> _promised;
    private readonly HashSet<SyntaxTree> _all;

    private LibrarySet(ImmutableArray<(MetadataReference Reference, Library Library)> libraries)
    {
        _libraries = libraries;
        _promised = [.. libraries.Where(library => library.Library.IsPromise).SelectMany(library => library.Library.Trees)];
        _all = [.. libraries.SelectMany(library => library.Library.Trees)];
    }

    public static LibrarySet None { get; } = new(ImmutableArray<(MetadataReference, Library)>.Empty);

    /// <summary>Finds the libraries. A project that the host sees as source is none of them.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="options">The options of the additional files.</param>
    /// <param name="texts">The additional files, among them those of referenced projects.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static LibrarySet Of(
        Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
        if (!ByCompilation.TryGetValue(compilation, out var known) || known.Options != options || known.Texts != texts)
        {
            known = new Found(options, texts, Find(compilation, options, texts, cancellationToken));
            ByCompilation.Remove(compilation);
            ByCompilation.GetValue(compilation, _ => known);
        }

        return known.Libraries;
    }

    /// <summary>The same program with the source of the libraries in place of what was compiled of them.</summary>
    public CSharpCompilation In(CSharpCompilation compilation) =>
        _libraries.IsEmpty ? compilation : LinkedLibraries.Of(compilation, _libraries).In(compilation);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _libraries.IsEmpty;

    /// <summary>Whether a symbol is in the source of a library that is not all there, or makes no promise of it: then only what is compiled is known of it.</summary>
    public bool IsUndisclosed(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault() is { SyntaxTree: var tree }
        && _all.Contains(tree)
        && ((_promised.Contains(tree) && !Promise.Covers(symbol)) || IsPartOfType(symbol));

    public bool Equals(LibrarySet? other) => other is not null && _libraries.SequenceEqual(other._libraries);

    public override bool Equals(object? obj) => Equals(obj as LibrarySet);

    public override int GetHashCode() => _libraries.Length;

    private static LibrarySet Find(
        Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
        // Most projects that use the SDK have no stack to evaluate, and then no library is read.
        if (!compilation.SyntaxTrees.Any(tree => TreeFacts.Of(tree).AttributedClasses.Count > 0))
        {
            return None;
        }

        var projects = ProjectLibraries.Of(texts, options, cancellationToken);
        var libraries = ImmutableArray.CreateBuilder<(MetadataReference, Library)>();
        foreach (var reference in compilation.ExternalReferences)
        {
            if (reference is PortableExecutableReference && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && (projects.TryGetValue(assembly.Name, out var library) ? library : PromisedLibraries.Of(reference, assembly, cancellationToken)) is { } found
                && found.Options.Fits(compilation))
            {
                libraries.Add((reference, found));
            }
        }

        return libraries.Count == 0 ? None : new LibrarySet(libraries.ToImmutable());
    }

    /// <summary>Whether a type around a symbol is partial, with one part: a source generator has the other, which is in no file.</summary>
    private static bool IsPartOfType(ISymbol? symbol) => symbol is not null
        && ((symbol is INamedTypeSymbol { DeclaringSyntaxReferences: [var only] }
            && only.GetSyntax() is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword)) || IsPartOfType(symbol.ContainingType));

    private sealed record Found(AnalyzerConfigOptionsProvider Options, ImmutableArray<AdditionalText> Texts, LibrarySet Libraries);
}
