using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The libraries whose source travels with their assembly, found once for a reference.</summary>
internal static class PromisedLibraries
{
    private static readonly ConditionalWeakTable<MetadataReference, Found> ByReference = new();

    /// <summary>The library that an assembly carries; null when it carries none.</summary>
    public static Library? Of(MetadataReference reference, IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        if (!ByReference.TryGetValue(reference, out var found))
        {
            found = ByReference.GetValue(reference, _ => new Found(Read(assembly, cancellationToken)));
        }

        return found.Library;
    }

    private static Library? Read(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        // Only who references the SDK can have the attribute: no other assembly's attributes are looked at.
        if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == BuilderApi.Assembly)))
        {
            return null;
        }

        var files = assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { Name: "EvaluatedSourceAttribute" } type && BuilderApi.IsOurs(type))
            .Select(attribute => attribute.ConstructorArguments.Select(argument => argument.Value as string).ToArray())
            .ToList();
        return files.Count == 0 || files.Any(file => file is not [not null, not null, not null])
            ? null
            : Library.Parse(assembly.Name, files[0][1]!, [.. files.Select(file => (file[0]!, SourceText.From(file[2]!)))], isPromise: true, cancellationToken);
    }

    private sealed record Found(Library? Library);
}
