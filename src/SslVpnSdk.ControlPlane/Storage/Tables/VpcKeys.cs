using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of VPCs.</summary>
internal static class VpcKeys
{
    public static Key<StoredVpc> RouteTable { get; } = new("route_table_id", vpc => vpc.RouteTableId);

    public static Key<StoredVpc> Router { get; } = new("router_id", vpc => vpc.RouterId);

    public static Key<StoredVpc> Name { get; } = new("name", vpc => vpc.Name);

    public static Key<StoredVpc> ResourceGroup { get; } = new("resource_group_id", vpc => vpc.ResourceGroupId);

    public static Key<StoredVpc> Region { get; } = new("region_id", vpc => vpc.RegionId, KeyUse.Paged);

    public static TableDefinition<StoredVpc> Definition { get; } = new("vpcs", RouteTable, Router, Name, ResourceGroup, Region);
}
