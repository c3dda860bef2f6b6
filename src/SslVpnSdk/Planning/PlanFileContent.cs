using System.Text.Json;

namespace SslVpnSdk.Planning;

/// <summary>What a plan file holds. The version comes first: by it a plan file is told from a document.</summary>
internal sealed record PlanFileContent(
    int PlanFormatVersion,
    string Tool,
    string? Endpoint,
    string? StateLocation,
    string StateFingerprint,
    bool IsDestroy,
    JsonElement Document,
    IReadOnlyList<PlanStep> Steps,
    IReadOnlyList<ResourceAddress> Gone,
    IReadOnlyList<ResourceMove> Moves,
    IReadOnlyList<ProtectionChange> Protections,
    IReadOnlyList<ResourceDrift> Drift,
    bool IsRefreshed)
{
    public const int CurrentFormatVersion = 1;
}
