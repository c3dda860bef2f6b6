using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>What a compared document is of, as <c>--json</c> writes it.</summary>
internal sealed record ComparedDocumentJson(string Stack, string? Environment, string Region)
{
    public static ComparedDocumentJson Of(DeploymentDocument document) => new(document.Stack, document.Environment, document.Region);
}
