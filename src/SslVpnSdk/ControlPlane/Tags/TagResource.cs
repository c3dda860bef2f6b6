namespace SslVpnSdk.ControlPlane;

/// <summary>A tag with the resource it is on.</summary>
public sealed record TagResource
{
    /// <summary>The id of the resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary><c>VPC</c>, <c>VSWITCH</c>, <c>VPNGATEWAY</c> or <c>ROUTETABLE</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The key.</summary>
    public required string TagKey { get; init; }

    /// <summary>The value; empty for none.</summary>
    public required string TagValue { get; init; }
}
