using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;

namespace CompanyRules;

/// <summary>Reports the company's rules where it reports the SDK's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompanyAnalyzer : RuleAnalyzer
{
    public CompanyAnalyzer()
        : base(SslServerName.Rule, ProductionCapacity.Rule)
    {
    }
}
