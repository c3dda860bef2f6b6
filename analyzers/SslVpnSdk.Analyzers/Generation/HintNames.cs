using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Generation;

/// <summary>The names of generated files, one for each class, whatever two classes are called.</summary>
internal static class HintNames
{
    /// <summary>The full name in characters a file name may have, and a hash of it as it is: file names do not tell <c>Office</c> from <c>OFFICE</c>.</summary>
    public static string Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var space = types[0].ContainingNamespace;
        var parts = types.Select(type => type.MetadataName);
        var name = string.Join(".", space.IsGlobalNamespace ? parts : [space.ToDisplayString(), .. parts]);
        var readable = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_'));
        return $"{readable}.{Hash(name):x8}";
    }

    /// <summary>FNV-1a: the same in every process, as a file name has to be.</summary>
    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
