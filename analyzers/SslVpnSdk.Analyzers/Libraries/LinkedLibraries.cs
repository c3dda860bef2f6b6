using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>
/// Libraries as compilations over the references of a project, so that all of them and the project see the same symbols. They last from
/// keystroke to keystroke, as their references do.
/// </summary>
internal sealed class LinkedLibraries
{
    private static readonly ConditionalWeakTable<Library, LinkedLibraries> ByFirst = new();

    private readonly ImmutableArray<(MetadataReference Reference, Library Library)> _libraries;
    private readonly ImmutableArray<MetadataReference> _references;

    // No file in it, but what the references say: with files it is as good as new, and the references need not be bound again.
    private readonly CSharpCompilation _empty;

    private LinkedLibraries(CSharpCompilation compilation, ImmutableArray<(MetadataReference Reference, Library Library)> libraries)
    {
        _libraries = libraries;
        _references = compilation.ExternalReferences;
        _empty = Linked(compilation, libraries).RemoveAllSyntaxTrees();
    }

    public static LinkedLibraries Of(CSharpCompilation compilation, ImmutableArray<(MetadataReference Reference, Library Library)> libraries)
    {
        var first = libraries[0].Library;
        lock (first)
        {
            if (!ByFirst.TryGetValue(first, out var linked) || !linked.Fits(compilation, libraries))
            {
                linked = new LinkedLibraries(compilation, libraries);
                ByFirst.Remove(first);
                ByFirst.Add(first, linked);
            }

            return linked;
        }
    }

    /// <summary>A program with the libraries in place of what was compiled of them. Its files stay the same objects.</summary>
    public CSharpCompilation In(CSharpCompilation compilation) => _empty.AddSyntaxTrees(compilation.SyntaxTrees).WithOptions(compilation.Options);

    private bool Fits(CSharpCompilation compilation, ImmutableArray<(MetadataReference Reference, Library Library)> libraries) =>
        compilation.AssemblyName == _empty.AssemblyName && _libraries.SequenceEqual(libraries) && _references.SequenceEqual(compilation.ExternalReferences);

    /// <summary>Replaces one library after the other, first those that the others need.</summary>
    private static CSharpCompilation Linked(CSharpCompilation compilation, ImmutableArray<(MetadataReference Reference, Library Library)> libraries)
    {
        var dependencies = compilation.ExternalReferences.ToDictionary(reference => reference, reference => DependenciesOf(reference, compilation));
        var names = libraries.ToDictionary(library => library.Reference, library => NameOf(library.Reference, compilation));
        var waiting = libraries.ToList();
        while (waiting.FirstOrDefault(library => !waiting.Any(other => other != library && dependencies[library.Reference].Contains(names[other.Reference])))
            is { Library: not null } next)
        {
            waiting.Remove(next);

            // What needs the library cannot be a reference of it.
            var above = Above(names[next.Reference], dependencies, compilation);
            var below = compilation.ExternalReferences.Where(reference =>
                !above.Contains(NameOf(reference, compilation)) && !waiting.Any(other => ReferenceEquals(other.Reference, reference)));
            var library = Compile(next.Library, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(next.Reference)!, compilation, below);
            var linked = library.ToMetadataReference(next.Reference.Properties.Aliases, next.Reference.Properties.EmbedInteropTypes);
            compilation = compilation.ReplaceReference(next.Reference, linked);
            dependencies[linked] = dependencies[next.Reference];
        }

        return compilation;
    }

    private static CSharpCompilation Compile(Library library, IAssemblySymbol assembly, CSharpCompilation compilation, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            assembly.Name,
            library.Trees,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: library.Options.IsChecked,
                allowUnsafe: library.Options.AllowsUnsafe,
                cryptoPublicKey: assembly.Identity.PublicKey,
                concurrentBuild: compilation.Options.ConcurrentBuild,
                nullableContextOptions: NullableContextOptions.Disable));

    /// <summary>The name of an assembly, and of all that need it.</summary>
    private static HashSet<string> Above(string name, IReadOnlyDictionary<MetadataReference, HashSet<string>> dependencies, Compilation compilation)
    {
        var names = new HashSet<string> { name };
        while (compilation.ExternalReferences.Any(reference => dependencies[reference].Overlaps(names) && names.Add(NameOf(reference, compilation))))
        {
        }

        return names;
    }

    private static HashSet<string> DependenciesOf(MetadataReference reference, Compilation compilation) =>
        compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
            ? [.. assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Select(referenced => referenced.Name)]
            : [];

    private static string NameOf(MetadataReference reference, Compilation compilation) =>
        compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly ? assembly.Name : reference.Display ?? "";
}
