using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>
/// The members of the framework that are evaluated, by the metadata names of their types. A name stands for all overloads that the host has;
/// <c>new</c> for the constructors, <c>operators</c> for operators and conversions, <c>Item</c> for the indexer; a <c>!</c> marks what changes its receiver.
/// </summary>
internal static class FrameworkList
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, ListEntry>> Parsed = new();

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Types = new(() =>
        new[] { TextMembers.All, NumberMembers.All, BasicMembers.All, CollectionMembers.All, SequenceMembers.All, AddressMembers.All, DateMembers.All }
            .SelectMany(list => list)
            .ToDictionary(entry => entry.Type, entry => entry.Members));

    /// <summary>Every covered type and the names of its members, as the list has them.</summary>
    public static IReadOnlyDictionary<string, string> All => Types.Value;

    /// <summary>The entry of a member; null when it is not on the list.</summary>
    public static ListEntry? Find(string type, string member) =>
        Types.Value.ContainsKey(type) && Parsed.GetOrAdd(type, Parse).TryGetValue(member, out var entry) ? entry : null;

    /// <summary>The name by which the list has a method, constructor, accessor or operator.</summary>
    public static string NameOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => "new",
        MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.BuiltinOperator => "operators",
        MethodKind.PropertyGet or MethodKind.PropertySet => method.AssociatedSymbol!.MetadataName,
        _ => method.Name,
    };

    private static IReadOnlyDictionary<string, ListEntry> Parse(string type) => Types.Value[type]
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(name => name.TrimStart('!'), name => new ListEntry(name[0] == '!'));
}
