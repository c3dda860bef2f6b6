using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of vSwitches.</summary>
internal static class VSwitchKeys
{
    public static Key<StoredVSwitch> Vpc { get; } = new("vpc_id", vSwitch => vSwitch.VpcId);

    public static Key<StoredVSwitch> Name { get; } = new("name", vSwitch => vSwitch.Name);

    public static Key<StoredVSwitch> Zone { get; } = new("zone_id", vSwitch => vSwitch.ZoneId, KeyUse.Filtered);

    public static Key<StoredVSwitch> Region { get; } = new("region_id", vSwitch => vSwitch.RegionId, KeyUse.Paged);

    public static TableDefinition<StoredVSwitch> Definition { get; } = new("v_switches", Vpc, Name, Zone, Region);
}
