namespace SslVpnSdk.ControlPlane;

/// <summary>Moves a VPN gateway to another resource group; its SSL servers and client certificates follow it. Synchronous.</summary>
/// <remarks>SSL servers and certificates have no such action of their own.</remarks>
public sealed record MoveVpnResourceGroupRequest : RegionalRequest<MoveVpnResourceGroupResponse>
{
    /// <summary>The id of the resource.</summary>
    public required string InstanceId { get; init; }

    /// <summary><c>VpnGateway</c>, <c>CustomerGateway</c> or <c>VpnAttachment</c>, in any case. Only gateways are simulated.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The id of the group it moves to, <c>rg-…</c>.</summary>
    public required string NewResourceGroupId { get; init; }
}
