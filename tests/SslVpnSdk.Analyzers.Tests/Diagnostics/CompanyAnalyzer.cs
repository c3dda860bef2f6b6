using System.Diagnostics.CodeAnalysis;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>An analyzer of a company.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "No compiler loads it; the tests make it.")]
internal sealed class CompanyAnalyzer(params Rule[] rules) : RuleAnalyzer(rules)
{
    /// <summary>A rule of the company.</summary>
    public static Rule RuleOf(Action<StackCheck> check) =>
        Rule.OfCompany("ACME0001", RuleSeverity.Warning, "A title", "{value} is {number}. Change it.", check, helpLink: "https://rules.example/ACME0001");
}
