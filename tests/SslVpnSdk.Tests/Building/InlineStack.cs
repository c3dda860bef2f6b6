namespace SslVpnSdk.Tests.Building;

/// <summary>A stack described where a test needs it.</summary>
[SslVpnStack("inline")]
internal sealed class InlineStack(Action<StackBuilder> define) : SslVpnStack
{
    protected override void Define(StackBuilder stack) => define(stack);

    /// <summary>The VPC, the gateway and the SSL server which a valid stack begins with.</summary>
    public static (VpcBuilder Vpc, VpnGatewayBuilder Gateway, SslServerBuilder Server) AddValid(StackBuilder stack)
    {
        stack.InRegion("eu-central-1");
        var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
        var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
        var server = stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
        return (vpc, gateway, server);
    }
}
