using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>How much one run of <c>Define</c> may take. Numbers, not seconds, so that it ends the same way on every machine.</summary>
/// <param name="Operations">The operations it may evaluate.</param>
/// <param name="Depth">How deep expressions and calls may be nested.</param>
/// <param name="Elements">The elements of arrays and collections, and the characters of texts by the sixteen, that it may make.</param>
/// <param name="Fault">What is wrong with the numbers that were configured; null when nothing is.</param>
internal sealed record EvaluationLimits(int Operations, int Depth, int Elements, string? Fault = null)
{
    /// <summary>The largest number that can be configured.</summary>
    public const int Maximum = 1_000_000_000;

    /// <summary>The limits where nothing is configured.</summary>
    public static readonly EvaluationLimits Default = new(2_000_000, 10_000, 10_000_000);

    /// <summary>The limits that an <c>.editorconfig</c> gives: <c>sslvpn_evaluation_operations</c>, <c>_depth</c>, <c>_elements</c>.</summary>
    public static EvaluationLimits From(AnalyzerConfigOptions options)
    {
        var limits = Default;
        limits = Read(options, PolicyOptions.EvaluationOperations, limits, number => limits with { Operations = number });
        limits = Read(options, PolicyOptions.EvaluationDepth, limits, number => limits with { Depth = number });
        return Read(options, PolicyOptions.EvaluationElements, limits, number => limits with { Elements = number });
    }

    private static EvaluationLimits Read(AnalyzerConfigOptions options, string key, EvaluationLimits limits, Func<int, EvaluationLimits> with) =>
        !options.TryGetValue(key, out var text) ? limits
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Maximum ? with(number)
            : limits with { Fault = $"'{text}' ({key} in .editorconfig must be a number from 1 to {Maximum})" };
}
