namespace SslVpnSdk.States;

/// <summary>A resource in a state file.</summary>
internal sealed record StateFileResource
{
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Id { get; init; }

    public string? IssuedFor { get; init; }

    /// <summary>Whether the resource is protected; null for no, so that files without it stay as they are.</summary>
    public bool? Protect { get; init; }

    /// <summary>Whether the certificate has still to be written to disk; null for no.</summary>
    public bool? AwaitsBundle { get; init; }
}
