using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>The catalogue of rules in Roslyn's words.</summary>
internal static class Descriptors
{
    private static readonly ConditionalWeakTable<Rule, DiagnosticDescriptor> ByRule = new();

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleCatalog.All.Select(Of).ToImmutableArray();

    /// <summary>The descriptor of a rule, of the SDK or of a company: always the same one.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ByRule.GetValue(rule, Create);

    public static Diagnostic Diagnostic(Rule rule, Location location, params object[] arguments) =>
        Diagnostic(rule, location, [], arguments.Select(MessageValue.Of).ToArray());

    public static Diagnostic Diagnostic(PolicyFault fault, Location location) =>
        Diagnostic(UnreadableOptionRule.Definition, location, fault.Setting.Option, fault.Setting.Value, fault.Fault, fault.Remedy);

    public static Diagnostic Diagnostic(RuleViolation violation) => Diagnostic(violation, SyntaxOrigin.LocationOf);

    public static Diagnostic Diagnostic(RuleViolation violation, Func<Origin?, Location> locationOf) =>
        Diagnostic(violation.Rule, locationOf(violation.Origin), violation.Related.Select(locationOf), violation.Arguments.Select(MessageValue.Of).ToArray());

    /// <summary>The values travel beside the message as well: a log of the build (SARIF) has them as properties.</summary>
    private static Diagnostic Diagnostic(Rule rule, Location location, IEnumerable<Location> related, string[] values) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            Of(rule),
            location,
            related,
            rule.ValueNames.Zip(values, (name, value) => (name, value)).ToImmutableDictionary(pair => pair.name, pair => (string?)pair.value),
            values);

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
