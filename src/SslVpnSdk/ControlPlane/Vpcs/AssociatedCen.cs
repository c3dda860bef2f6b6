namespace SslVpnSdk.ControlPlane;

/// <summary>A CEN instance a VPC is attached to.</summary>
public sealed record AssociatedCen
{
    /// <summary>The id of the instance.</summary>
    public required string CenId { get; init; }

    /// <summary>The account of the instance.</summary>
    public required long CenOwnerId { get; init; }

    /// <summary><c>Attached</c>.</summary>
    public required string CenStatus { get; init; }
}
