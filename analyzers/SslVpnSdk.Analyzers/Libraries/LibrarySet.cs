using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The references of a project whose source is known although they are compiled.</summary>
internal sealed class LibrarySet : IEquatable<LibrarySet>
{
    // The analyzer asks once a file.
    private static readonly ConditionalWeakTable<Compilation, Found> ByCompilation = new();

    private readonly ImmutableArray<(MetadataReference Reference, Library Library)> _libraries;
    private readonly HashSet<SyntaxTree> _promised;

    private LibrarySet(ImmutableArray<(MetadataReference Reference, Library Library)> libraries)
    {
        _libraries = libraries;
        _promised = [.. libraries.Where(library => library.Library.IsPromise).SelectMany(library => library.Library.Trees)];
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

    /// <summary>Whether a symbol is in the source of a library that makes no promise of it: then only what is compiled is known of it.</summary>
    public bool IsUndisclosed(ISymbol symbol) =>
        _promised.Count > 0
        && symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && _promised.Contains(reference.SyntaxTree)
        && !Promise.Covers(symbol);

    public bool Equals(LibrarySet? other) => other is not null && _libraries.SequenceEqual(other._libraries);

    public override bool Equals(object? obj) => Equals(obj as LibrarySet);

    public override int GetHashCode() => _libraries.Length;

    private static LibrarySet Find(
        Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
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

    private sealed record Found(AnalyzerConfigOptionsProvider Options, ImmutableArray<AdditionalText> Texts, LibrarySet Libraries);
}
