using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Framework.Lists;
using SslVpnSdk.Analyzers.Evaluation.Framework.Native;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What is known of a method of the framework, found once. It holds nothing of a compilation.</summary>
internal sealed class FrameworkMethod
{
    private static readonly ConditionalWeakTable<IMethodSymbol, FrameworkMethod> Methods = new();

    private static readonly FrameworkMethod Uncovered = new();

    /// <summary>The full metadata name of the type and the name of the member, <c>System.String.Join</c>.</summary>
    public string Name { get; private init; } = "";

    /// <summary>How the call is made where the host's method would not do; it may leave some overloads to the host.</summary>
    public NativeMember? Native { get; private init; }

    /// <summary>The host's method over values.</summary>
    public MethodBase? Host { get; private init; }

    /// <summary>The types of the host's parameters, those passed by reference without the reference; no added provider.</summary>
    public IReadOnlyList<Type> Parameters { get; private init; } = [];

    /// <summary>Where the host's method takes a format provider that the program's does not have; -1 when it does not.</summary>
    public int Provider { get; private init; } = -1;

    /// <summary>Whether it changes its receiver.</summary>
    public bool Mutates { get; private init; }

    public bool IsCovered => Native is not null || Host is not null;

    public static FrameworkMethod Of(IMethodSymbol method) =>
        Methods.GetValue((method.ReducedFrom ?? method).OriginalDefinition, static definition => Find(definition));

    private static FrameworkMethod Find(IMethodSymbol method)
    {
        if (method.ContainingType is null || method.ContainingType.DeclaringSyntaxReferences.Length > 0 || method.DeclaredAccessibility != Accessibility.Public)
        {
            return Uncovered;
        }

        var type = Signatures.MetadataName(method.ContainingType);
        var member = FrameworkList.NameOf(method);
        if (FrameworkList.Find(type, member) is not { } entry)
        {
            return Uncovered;
        }

        var native = NativeMembers.Find(type, member);
        var host = HostMethods.Find(method, out var provider);
        var parameters = host?.GetParameters().Select(parameter => parameter.ParameterType).ToList() ?? [];
        if (provider >= 0)
        {
            parameters.RemoveAt(provider);
        }

        return new FrameworkMethod
        {
            Name = $"{type}.{member}",
            Native = native,
            Host = host,
            Parameters = [.. parameters.Select(parameter => parameter.IsByRef ? parameter.GetElementType()! : parameter)],
            Provider = provider,
            Mutates = entry.Mutates || (method.MethodKind == MethodKind.PropertySet),
        };
    }
}
