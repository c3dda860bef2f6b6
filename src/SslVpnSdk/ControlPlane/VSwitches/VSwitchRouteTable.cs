namespace SslVpnSdk.ControlPlane;

/// <summary>The route table a vSwitch is bound to.</summary>
public sealed record VSwitchRouteTable
{
    /// <summary>The id of the route table, <c>vtb-…</c>.</summary>
    public required string RouteTableId { get; init; }

    /// <summary><c>System</c> or <c>Custom</c>.</summary>
    public required string RouteTableType { get; init; }
}
