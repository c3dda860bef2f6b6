using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The policy that the <c>.editorconfig</c> and <c>.globalconfig</c> files give.</summary>
internal static class ConfiguredPolicy
{
    // Most files share their options, which are another object when they change.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, CompanyPolicy> ByOptions = new();

    /// <summary>The policy of what stands in a file.</summary>
    public static CompanyPolicy Of(AnalyzerConfigOptionsProvider options, SyntaxTree tree) => ByOptions.GetValue(options.GetOptions(tree), From);

    private static CompanyPolicy From(AnalyzerConfigOptions options) => CompanyPolicy.From(
        Keys(options).Select(key => new PolicySetting(key, options.TryGetValue(key, out var value) ? value : "")));

    /// <summary>The options that are ours; only those we know where a host cannot list what is set.</summary>
    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return [.. options.Keys.Select(key => key.ToLowerInvariant()).Where(key => key.StartsWith(PolicyOptions.Prefix, StringComparison.Ordinal))];
        }
        catch (NotImplementedException)
        {
            return PolicyOptions.All.Select(option => option.Name);
        }
    }
}
