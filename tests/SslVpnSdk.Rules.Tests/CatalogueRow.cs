namespace SslVpnSdk.Rules.Tests;

/// <summary>A row of the catalogue of rules.</summary>
/// <param name="Id">The id.</param>
/// <param name="Stem">The name all files of the rule share.</param>
/// <param name="Severity">The default severity: E, W or I.</param>
/// <param name="Refused">Whether the control plane refuses a violation.</param>
internal sealed record CatalogueRow(string Id, string Stem, RuleSeverity Severity, bool Refused)
{
    /// <summary>The row a rule of the code has.</summary>
    public static CatalogueRow Of(Rule rule) => new(rule.Id, rule.Stem, rule.Severity, rule.IsRefused);
}
