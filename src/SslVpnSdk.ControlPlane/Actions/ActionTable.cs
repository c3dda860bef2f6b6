namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>All actions of the service, by the type of their request.</summary>
internal static class ActionTable
{
    private static readonly Dictionary<Type, IActionHandler> Handlers = new IActionHandler[]
    {
        new CreateRouteEntryHandler(),
        new CreateSslVpnClientCertHandler(),
        new CreateSslVpnServerHandler(),
        new CreateVpcHandler(),
        new CreateVpnGatewayHandler(),
        new CreateVSwitchHandler(),
        new DeleteRouteEntryHandler(),
        new DeleteSslVpnClientCertHandler(),
        new DeleteSslVpnServerHandler(),
        new DeleteVpcHandler(),
        new DeleteVpnGatewayHandler(),
        new DeleteVSwitchHandler(),
        new DescribeRegionsHandler(),
        new DescribeRouteEntryListHandler(),
        new DescribeRouteTableListHandler(),
        new DescribeSslVpnClientCertHandler(),
        new DescribeSslVpnClientCertsHandler(),
        new DescribeSslVpnClientsHandler(),
        new DescribeSslVpnServersHandler(),
        new DescribeVpcAttributeHandler(),
        new DescribeVpcsHandler(),
        new DescribeVpnGatewayHandler(),
        new DescribeVpnGatewaysHandler(),
        new DescribeVpnSslServerLogsHandler(),
        new DescribeVSwitchAttributesHandler(),
        new DescribeVSwitchesHandler(),
        new DescribeZonesHandler(),
        new ListTagResourcesHandler(),
        new ModifySslVpnClientCertHandler(),
        new ModifySslVpnServerHandler(),
        new ModifyVpcAttributeHandler(),
        new ModifyVpnGatewayAttributeHandler(),
        new MoveVpnResourceGroupHandler(),
        new TagResourcesHandler(),
        new UnTagResourcesHandler(),
    }.ToDictionary(handler => handler.RequestType);

    /// <summary>The handler of an action; null for an action the service does not have.</summary>
    public static IActionHandler? Find(Type requestType) => Handlers.GetValueOrDefault(requestType);
}
