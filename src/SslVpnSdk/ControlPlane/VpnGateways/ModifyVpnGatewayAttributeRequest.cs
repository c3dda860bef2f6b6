namespace SslVpnSdk.ControlPlane;

/// <summary>Changes the name, the description or the route propagation of a VPN gateway. Asynchronous.</summary>
public sealed record ModifyVpnGatewayAttributeRequest : RegionalRequest<ModifyVpnGatewayAttributeResponse>, IIdempotentRequest
{
    /// <summary>The id of the VPN gateway, <c>vpn-…</c>.</summary>
    public required string VpnGatewayId { get; init; }

    /// <summary>The new name. Null: as it is.</summary>
    public string? Name { get; init; }

    /// <summary>The new description: 1 to 100 characters. Null: as it is.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it propagates its routes. Null: as it is.</summary>
    public bool? AutoPropagate { get; init; }

    /// <inheritdoc />
    public string? ClientToken { get; init; }
}
