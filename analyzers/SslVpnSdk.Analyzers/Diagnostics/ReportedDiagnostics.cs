using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>What is reported of stacks, file by file.</summary>
internal static class ReportedDiagnostics
{
    /// <summary>The diagnostics of each file, each once: two stacks, two environments, or two ways to the same value have one cause.</summary>
    public static IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>> ByTree(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Location.SourceTree is not null)
        .GroupBy(diagnostic => diagnostic.Location.SourceTree!)
        .ToDictionary(file => file.Key, file => Distinct(file).ToImmutableArray());

    /// <summary>The diagnostics, each once.</summary>
    private static IEnumerable<Diagnostic> Distinct(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .GroupBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan, TextOf(diagnostic)))
        .Select(same => same.First());

    /// <summary>Whether of any id there are more than there were.</summary>
    public static bool AreMore(IEnumerable<Diagnostic> now, IEnumerable<Diagnostic> before)
    {
        var was = before.ToLookup(diagnostic => diagnostic.Id);
        return now.GroupBy(diagnostic => diagnostic.Id).Any(same => same.Count() > was[same.Key].Count());
    }

    /// <summary>What tells faults of one rule at one place apart. What is known only at run time is so for each stack that the message may name.</summary>
    private static string TextOf(Diagnostic diagnostic) => diagnostic.Id == ValueKnownOnlyAtRunTimeRule.Definition.Id || diagnostic.Id == EvaluationBudgetExceededRule.Definition.Id
        ? ""
        : diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
