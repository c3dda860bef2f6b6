namespace SslVpnSdk.ControlPlane;

/// <summary>The answer to <see cref="ListTagResourcesRequest"/>.</summary>
public sealed record ListTagResourcesResponse
{
    /// <summary>The tags, each with its resource.</summary>
    [ListElement("TagResource")]
    public required EquatableList<TagResource> TagResources { get; init; }

    /// <summary>The token that continues the list; empty at its end.</summary>
    public required string NextToken { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
