using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of tags, which are kept a record a resource.</summary>
internal static class TagSetKeys
{
    public static Key<StoredTagSet> ResourceType { get; } = new("resource_type", set => set.ResourceType, KeyUse.Filtered);

    public static Key<StoredTagSet> Region { get; } = new("region_id", set => set.RegionId);

    public static TableDefinition<StoredTagSet> Definition { get; } = new("tags", ResourceType, Region);
}
