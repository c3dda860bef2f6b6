using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The VPN gateway.</summary>
public sealed record DescribeVpnGatewayResponse : VpnGateway
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public DescribeVpnGatewayResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public DescribeVpnGatewayResponse(VpnGateway gateway, string requestId)
        : base(gateway) => RequestId = requestId;

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
