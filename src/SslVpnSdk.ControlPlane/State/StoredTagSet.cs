namespace SslVpnSdk.ControlPlane.State;

/// <summary>The tags of one resource, in the order of their keys. A resource without tags has none of these.</summary>
/// <param name="Id">The id of the resource.</param>
/// <param name="ResourceType">The type of the resource.</param>
/// <param name="RegionId">The region of the resource.</param>
/// <param name="Tags">The tags.</param>
internal sealed record StoredTagSet(string Id, string ResourceType, string RegionId, IReadOnlyList<StoredTag> Tags) : IStored;
