using SslVpnSdk.Cli.Output;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>A comparison as <c>--json</c> writes it.</summary>
internal sealed record ComparisonJson(
    int FormatVersion,
    string Command,
    ComparedDocumentJson First,
    ComparedDocumentJson Second,
    bool HasDifferences,
    IEnumerable<ResourceDifference> Differences,
    int Same)
{
    public static ComparisonJson Of(DeploymentDocument first, DeploymentDocument second, DocumentComparison comparison) => new(
        JsonOutput.FormatVersion,
        "diff",
        ComparedDocumentJson.Of(first),
        ComparedDocumentJson.Of(second),
        comparison.Differences.Count > 0,
        comparison.Differences,
        comparison.Same);
}
