namespace SslVpnSdk.ControlPlane;

/// <summary>Lists the tags of resources, by their ids, by their tags, or both.</summary>
public sealed record ListTagResourcesRequest : RegionalRequest<ListTagResourcesResponse>
{
    /// <summary><c>VPC</c>, <c>VSWITCH</c>, <c>VPNGATEWAY</c> or <c>ROUTETABLE</c>, in any case.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Up to 50 ids. Null or empty: any resource that has the tags.</summary>
    public EquatableList<string>? ResourceId { get; init; }

    /// <summary>Up to 20 tags, all of which a resource must have. Null or empty: <see cref="ResourceId"/> is needed.</summary>
    public EquatableList<Tag>? Tag { get; init; }

    /// <summary>The tags of an answer, 1 to 50. Null: 50.</summary>
    public int? MaxResults { get; init; }

    /// <summary>The token of the answer before. Null: from the start.</summary>
    public string? NextToken { get; init; }
}
