using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The pure functions that are evaluated by calling the very code the program would call.</summary>
internal static class FrameworkApi
{
    private static readonly Dictionary<string, Func<IReadOnlyDictionary<string, CallArgument>, object?>> Functions = new()
    {
        ["SslVpnSdk.Cidr.Subnet"] = arguments => Cidr.Subnet(
            Argument<string>(arguments, "cidrBlock"), Argument<int>(arguments, "newBits"), Argument<int>(arguments, "number")),
        ["SslVpnSdk.Cidr.Host"] = arguments => Cidr.Host(Argument<string>(arguments, "cidrBlock"), Argument<int>(arguments, "number")),
        ["SslVpnSdk.Cidr.Contains"] = arguments => Cidr.Contains(
            Argument<string>(arguments, "cidrBlock"), Argument<string>(arguments, "inner")),
        ["SslVpnSdk.Cidr.Overlaps"] = arguments => Cidr.Overlaps(
            Argument<string>(arguments, "first"), Argument<string>(arguments, "second")),
    };

    /// <summary>The function a method stands for; null when it is none of those.</summary>
    public static Func<IReadOnlyDictionary<string, CallArgument>, object?>? Find(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingAssembly.Name: "SslVpnSdk.Model" } && Functions.TryGetValue($"{method.ContainingType.ToDisplayString()}.{method.Name}", out var function)
            ? function
            : null;

    private static T Argument<T>(IReadOnlyDictionary<string, CallArgument> arguments, string name) =>
        (T)arguments[name].Value.Content!;
}
