namespace SslVpnSdk.ControlPlane;

/// <summary>Adds tags to resources; a key that a resource has already gets the new value. Synchronous.</summary>
/// <remarks>SSL servers and client certificates cannot be tagged: the service has no type for them.</remarks>
public sealed record TagResourcesRequest : RegionalRequest<TagResourcesResponse>
{
    /// <summary><c>VPC</c>, <c>VSWITCH</c>, <c>VPNGATEWAY</c> or <c>ROUTETABLE</c>, in any case.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The ids of 1 to 50 resources.</summary>
    public required EquatableList<string> ResourceId { get; init; }

    /// <summary>1 to 20 tags with different keys. A resource has 20 at most.</summary>
    public required EquatableList<Tag> Tag { get; init; }
}
