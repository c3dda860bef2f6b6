using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Reflection;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The host's own types by their metadata names. A name the host lacks is not covered.</summary>
internal static class HostTypes
{
    private static readonly ConcurrentDictionary<string, Type?> Types = new();

    private static readonly Lazy<IReadOnlyList<Assembly>> Assemblies = new(() =>
    [
        .. new[]
        {
            typeof(object), typeof(Enumerable), typeof(HashSet<>), typeof(Stack<>), typeof(LinkedList<>), typeof(IPAddress),
            typeof(BigInteger), typeof(IPNetwork2), typeof(Cidr), typeof(ImmutableArray), typeof(Span<>), typeof(Uri),
        }.Select(type => type.Assembly).Distinct(),
    ]);

    /// <summary>Loads what the framework's types are in: an assembly that the package lacks is found out at once, and not with the first program that needs it.</summary>
    public static void Load() => _ = Assemblies.Value;

    /// <summary>The type, its type parameters open.</summary>
    public static Type? Find(string metadataName) => Types.GetOrAdd(
        metadataName, name => Assemblies.Value.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is { IsPublic: true } or { IsNestedPublic: true }));

    /// <summary>The type over values: each of its type parameters stands for a value of the program.</summary>
    public static Type OverValues(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(Value))]) : type;
}
