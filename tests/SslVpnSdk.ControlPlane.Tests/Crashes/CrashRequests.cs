namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>What the process that is killed asks for: the name is the token too, so that a call can be repeated.</summary>
internal static class CrashRequests
{
    /// <summary>The client CIDR block that servers are changed to.</summary>
    public const string OtherPool = "192.168.7.0/24";

    private const string Region = ControlPlaneFixture.Region;

    public static CreateVpcRequest Vpc(string name) =>
        new() { RegionId = Region, VpcName = name, CidrBlock = "10.0.0.0/16", ClientToken = name };

    public static CreateVpnGatewayRequest Gateway(string name, string vpcId) =>
        new() { RegionId = Region, VpcId = vpcId, Name = name, Bandwidth = 10, EnableSsl = true, SslConnections = 5, ClientToken = name };

    public static CreateSslVpnServerRequest Server(string name, string vpnGatewayId) =>
        new() { RegionId = Region, VpnGatewayId = vpnGatewayId, Name = name, LocalSubnet = "10.0.1.0/24", ClientIpPool = "192.168.0.0/24", ClientToken = name };

    public static CreateSslVpnClientCertRequest Certificate(string name, string sslVpnServerId) =>
        new() { RegionId = Region, SslVpnServerId = sslVpnServerId, Name = name, ClientToken = name };
}
