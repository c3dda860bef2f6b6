namespace SslVpnSdk.ControlPlane;

/// <summary>Removes tags from resources; a key that a resource does not have is no error. Synchronous.</summary>
/// <remarks>The capital T is how the service spells it.</remarks>
public sealed record UnTagResourcesRequest : RegionalRequest<UnTagResourcesResponse>
{
    /// <summary><c>VPC</c>, <c>VSWITCH</c>, <c>VPNGATEWAY</c> or <c>ROUTETABLE</c>, in any case.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The ids of 1 to 50 resources.</summary>
    public required EquatableList<string> ResourceId { get; init; }

    /// <summary>Up to 20 keys. Null or empty: <see cref="All"/> has to be true.</summary>
    public EquatableList<string>? TagKey { get; init; }

    /// <summary>Whether all tags are removed; counts only without <see cref="TagKey"/>. Null: false.</summary>
    public bool? All { get; init; }
}
