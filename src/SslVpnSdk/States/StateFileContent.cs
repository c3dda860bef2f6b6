namespace SslVpnSdk.States;

/// <summary>What a state file holds.</summary>
internal sealed record StateFileContent
{
    public const int CurrentFormatVersion = 2;

    public required int FormatVersion { get; init; }

    /// <summary>Null in version 1, which had none.</summary>
    public string? Lineage { get; init; }

    public long Serial { get; init; }

    public required string Stack { get; init; }

    public string? Environment { get; init; }

    public required string Region { get; init; }

    /// <summary>Where the control plane is; null for the embedded one.</summary>
    public string? Endpoint { get; init; }

    public required IReadOnlyList<StateFileResource> Resources { get; init; }

    public required IReadOnlyList<StateFileIntent> Pending { get; init; }
}
