using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of routes.</summary>
internal static class RouteKeys
{
    /// <summary>The SSL server whose client CIDR block is routed.</summary>
    public static Key<StoredRoute> SslServer { get; } = new("ssl_server_id", route => route.SslVpnServerId);

    public static Key<StoredRoute> DestinationCidrBlock { get; } = new("destination_cidr_block", route => route.DestinationCidrBlock, KeyUse.Filtered);

    public static Key<StoredRoute> Name { get; } = new("name", route => route.Name, KeyUse.Filtered);

    public static Key<StoredRoute> NextHop { get; } = new("next_hop_id", route => route.NextHopId, KeyUse.Filtered);

    public static Key<StoredRoute> NextHopType { get; } = new("next_hop_type", route => route.NextHopType, KeyUse.Filtered);

    public static Key<StoredRoute> Type { get; } = new("type", route => route.Type, KeyUse.Filtered);

    /// <summary>The route table, of routes declared by hand.</summary>
    public static Key<StoredRoute> DeclaredIn { get; } = new("declared_in", route => route.IsAutomatic ? null : route.RouteTableId);

    public static Key<StoredRoute> RouteTable { get; } = new("route_table_id", route => route.RouteTableId, KeyUse.Paged);

    public static TableDefinition<StoredRoute> Definition { get; } = new("routes", SslServer, DestinationCidrBlock, Name, NextHop, NextHopType, Type, DeclaredIn, RouteTable);
}
