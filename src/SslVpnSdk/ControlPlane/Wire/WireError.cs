namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>The body of an error answer.</summary>
internal sealed record WireError
{
    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }

    /// <summary>The host that answered.</summary>
    public string? HostId { get; init; }

    /// <summary>The error code.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Message { get; init; }

    /// <summary>Where to read on.</summary>
    public string? Recommend { get; init; }

    /// <summary>The rule that was broken, <c>SSLVPN1002</c>: said by our own control plane alone.</summary>
    public string? RuleId { get; init; }

    /// <summary>Why the caller may not make the call; null for any other error.</summary>
    public WireAccessDeniedDetail? AccessDeniedDetail { get; init; }
}
