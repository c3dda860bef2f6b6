using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>Tells the assemblies of others from those of the framework, whose members keep their meaning, and from the SDK's own.</summary>
internal static class ThirdParty
{
    private static readonly HashSet<string> FrameworkKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "b03f5f7f11d50a3a", "b77a5c561934e089", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "31bf3856ad364e35", "adb9793829ddae60",
    };

    public static bool Is(AssemblyIdentity assembly) =>
        assembly.Name is not (BuilderApi.Assembly or "System.Net.IPNetwork")
        && !assembly.Name.StartsWith($"{BuilderApi.Assembly}.", StringComparison.Ordinal)
        && !FrameworkKeys.Contains(string.Concat(assembly.PublicKeyToken.Select(part => part.ToString("x2"))));
}
