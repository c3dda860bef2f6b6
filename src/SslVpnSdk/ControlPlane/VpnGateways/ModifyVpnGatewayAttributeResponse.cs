using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The VPN gateway after the change.</summary>
public sealed record ModifyVpnGatewayAttributeResponse : VpnGateway
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public ModifyVpnGatewayAttributeResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public ModifyVpnGatewayAttributeResponse(VpnGateway gateway, string requestId)
        : base(gateway) => RequestId = requestId;

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
