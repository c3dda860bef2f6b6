using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>The catalogue of rules in Roslyn's words.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<Rule, DiagnosticDescriptor> ByRule =
        RuleCatalog.All.ToImmutableDictionary(rule => rule, Create);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleCatalog.All.Select(rule => ByRule[rule]).ToImmutableArray();

    public static Diagnostic Diagnostic(Rule rule, Location location, params object[] arguments) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(ByRule[rule], location, arguments);

    public static Diagnostic Diagnostic(RuleViolation violation) => Diagnostic(violation, SyntaxOrigin.LocationOf);

    public static Diagnostic Diagnostic(RuleViolation violation, Func<Origin?, Location> locationOf) => Microsoft.CodeAnalysis.Diagnostic.Create(
        ByRule[violation.Rule],
        locationOf(violation.Origin),
        violation.Related.Select(locationOf),
        [.. violation.Arguments]);

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
