using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Type tests of the framework's objects, of which the host knows the class and the program the type arguments.</summary>
internal static class HostInstances
{
    /// <summary>Whether an object is of a type; null when that is not known.</summary>
    public static bool? IsInstance(HostObject content, ITypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length > 0)
        {
            return false;
        }

        // What the host's queries return is of classes of their own, which differ from version to version.
        if (type is not INamedTypeSymbol named || content.Instance.GetType() is { IsPublic: false, IsNestedPublic: false }
            || HostTypes.Find(Signatures.MetadataName(named.OriginalDefinition)) is not { } host)
        {
            return null;
        }

        return !HostTypes.OverValues(host).IsInstanceOfType(content.Instance) ? named.TypeArguments.IsEmpty || !HasPairs(content) ? false : null
            : named.TypeArguments.IsEmpty ? true
            : content.Type is INamedTypeSymbol known && known.TypeArguments.Length == named.TypeArguments.Length
                && known.TypeArguments.Zip(named.TypeArguments, SymbolEqualityComparer.Default.Equals).All(isSame => isSame) ? true
            : null;
    }

    // A dictionary is a sequence of pairs, which the host's is not of values.
    private static bool HasPairs(HostObject content) => content.Instance is System.Collections.IEnumerable and not IEnumerable<Value>;
}
