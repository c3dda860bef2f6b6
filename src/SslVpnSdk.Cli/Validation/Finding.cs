using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Json;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>A violation, and where it stands in the file.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Place">Where.</param>
/// <param name="IsKnown">Whether the baseline has it.</param>
internal sealed record Finding(RuleViolation Violation, DocumentPlace Place, bool IsKnown = false)
{
    public Rule Rule => Violation.Rule;

    /// <summary>What the rules say of a document under a policy, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Of(DeploymentDocument document, CompanyPolicy policy, ReadOnlyMemory<byte> utf8, string file)
    {
        var places = new DocumentPlaces(DocumentText.Of(file, utf8));
        return
        [
            .. RuleCatalog.Check(document.ToDraft(), policy)
                .Select(violation => new Finding(violation, places.Find(violation.Path)))
                .OrderBy(finding => finding.Place.Line)
                .ThenBy(finding => finding.Place.Column)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
