namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes one VPN gateway.</summary>
internal sealed class DescribeVpnGatewayHandler : QueryHandler<DescribeVpnGatewayRequest, DescribeVpnGatewayResponse>
{
    protected override DescribeVpnGatewayResponse Handle(DescribeVpnGatewayRequest request, ActionContext context)
    {
        var gateway = context.VpnGateway(request.RegionId, request.VpnGatewayId);
        return new DescribeVpnGatewayResponse(VpnGatewayAnswers.Describe(gateway, context) with { RegionId = null }, context.RequestId);
    }
}
