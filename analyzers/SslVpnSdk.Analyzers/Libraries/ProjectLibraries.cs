using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The referenced projects whose files the build hands to the compiler, beside those it compiles.</summary>
internal static class ProjectLibraries
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The item metadata that names the assembly of the project a file belongs to.</summary>
    public const string AssemblyKey = $"{Metadata}SslVpnSourceOf";

    /// <summary>The item metadata with the options of that project's compiler.</summary>
    public const string OptionsKey = $"{Metadata}SslVpnSourceOptions";

    private static readonly ConditionalWeakTable<AdditionalText, Found> ByFirstFile = new();

    /// <summary>The libraries by the names of their assemblies.</summary>
    public static IReadOnlyDictionary<string, Library> Of(
        ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var libraries = new Dictionary<string, Library>();
        foreach (var project in texts.Select(text => FileOf(text, options)).Where(file => file.Assembly.Length > 0).GroupBy(file => file.Assembly))
        {
            if (Of(project.Key, project.ToImmutableArray(), cancellationToken) is { } library)
            {
                libraries[project.Key] = library;
            }
        }

        return libraries;
    }

    private static Library? Of(string assembly, ImmutableArray<File> files, CancellationToken cancellationToken)
    {
        if (ByFirstFile.TryGetValue(files[0].Text, out var found) && found.Files.SequenceEqual(files))
        {
            return found.Library;
        }

        var texts = files.Select(file => (Path.GetFileName(file.Text.Path), Text: file.Text.GetText(cancellationToken))).ToList();
        var library = texts.Any(file => file.Text is null)
            ? null
            : Library.Parse(assembly, files[0].Options, [.. texts.Select(file => (file.Item1, file.Text!))], isPromise: false, cancellationToken);
        ByFirstFile.Remove(files[0].Text);
        return ByFirstFile.GetValue(files[0].Text, _ => new Found(files, library)).Library;
    }

    private static File FileOf(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        return new(
            text,
            options.TryGetValue(AssemblyKey, out var assembly) ? assembly : "",
            options.TryGetValue(OptionsKey, out var compiler) ? compiler : "");
    }

    private sealed record File(AdditionalText Text, string Assembly, string Options);

    private sealed record Found(ImmutableArray<File> Files, Library? Library);
}
