using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Generation;

/// <summary>The names of generated files, one for each class, whatever two classes are called.</summary>
internal static class HintNames
{
    /// <summary>
    /// The name of the class and of those around it in characters a file name may have, and a hash of the full name as it is: file names do
    /// not tell <c>Office</c> from <c>OFFICE</c>. No namespace: after each keystroke the compiler compares all names with each other,
    /// and those that begin alike take longer.
    /// </summary>
    public static string Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var space = types[0].ContainingNamespace;
        var name = string.Join(".", types.Select(type => type.MetadataName));
        var readable = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_'));
        return $"{readable}.{Hash(space.IsGlobalNamespace ? name : $"{space.ToDisplayString()}.{name}"):x8}";
    }

    /// <summary>FNV-1a: the same in every process, as a file name has to be.</summary>
    public static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
