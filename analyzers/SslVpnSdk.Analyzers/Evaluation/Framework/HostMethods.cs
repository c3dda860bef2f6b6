using System.Reflection;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>Finds the host's method for one of the program's, by the structure of their parameters.</summary>
internal static class HostMethods
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const string Provider = "System.IFormatProvider";

    /// <summary>The method over values; null when the host has none.</summary>
    /// <param name="method">The original definition of the program's method.</param>
    /// <param name="provider">Where the method that was found takes a format provider that the program's does not have; -1 when it does not.</param>
    public static MethodBase? Find(IMethodSymbol method, out int provider)
    {
        provider = -1;
        if (HostTypes.Find(Signatures.MetadataName(method.ContainingType)) is not { } type)
        {
            return null;
        }

        var candidates = type.GetMember(method.Name, method.MethodKind == MethodKind.Constructor ? MemberTypes.Constructor : MemberTypes.Method, Declared)
            .OfType<MethodBase>()
            .Where(candidate => candidate.IsStatic == method.IsStatic && Arity(candidate) == method.Arity && HasResult(candidate, method))
            .Select(candidate => (Method: candidate, Signature: candidate.GetParameters().Select(parameter => Signatures.Of(parameter.ParameterType)).ToList()))
            .ToList();
        foreach (var signature in Spellings([.. method.Parameters.Select(Signatures.Of)]))
        {
            // Without a provider the framework takes the machine's culture.
            for (var i = signature.Count; i >= 0 && !signature.Contains(Provider); i--)
            {
                List<string> provided = [.. signature.Take(i), Provider, .. signature.Skip(i)];
                if (candidates.Find(candidate => candidate.Signature.SequenceEqual(provided)).Method is { } cultured)
                {
                    provider = i;
                    return OverValues(cultured, type);
                }
            }

            if (candidates.Find(candidate => candidate.Signature.SequenceEqual(signature)).Method is { } found)
            {
                return OverValues(found, type);
            }
        }

        return null;
    }

    // Spans cannot be kept as values: what takes a span has a sibling that takes an array or a text.
    private static IEnumerable<List<string>> Spellings(List<string> signature)
    {
        const string span = "System.ReadOnlySpan`1<";
        if (signature.Exists(type => type.StartsWith(span, StringComparison.Ordinal)))
        {
            yield return signature.ConvertAll(type => type.StartsWith(span, StringComparison.Ordinal) ? type.Substring(span.Length, type.Length - span.Length - 1) + "[]" : type);
            yield return signature.ConvertAll(type => type == span + "System.Char>" ? "System.String" : type);
        }
        else
        {
            yield return signature;
        }
    }

    private static int Arity(MethodBase method) => method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;

    // Only conversions are told apart by what they return.
    private static bool HasResult(MethodBase candidate, IMethodSymbol method) =>
        method.MethodKind != MethodKind.Conversion || Signatures.Of(((MethodInfo)candidate).ReturnType) == Signatures.Of(method.ReturnType);

    private static MethodBase? OverValues(MethodBase method, Type type)
    {
        try
        {
            var found = type.IsGenericTypeDefinition ? MethodBase.GetMethodFromHandle(method.MethodHandle, HostTypes.OverValues(type).TypeHandle)! : method;
            return found.IsGenericMethodDefinition
                ? ((MethodInfo)found).MakeGenericMethod([.. found.GetGenericArguments().Select(_ => typeof(Value))])
                : found;
        }
        catch (ArgumentException)
        {
            // A constraint that a value does not meet.
            return null;
        }
    }
}
