using SslVpnSdk;

namespace QuickStart;

/// <summary>An office whose people work from home: a network, a gateway, an SSL server, a certificate each.</summary>
[SslVpnStack("small-office")]
public sealed partial class SmallOffice : SslVpnStack
{
    protected override void Define(StackBuilder stack)
    {
        stack.InRegion("eu-central-1");

        var vpc = stack.AddVpc("office").WithCidrBlock("10.8.0.0/16");

        var gateway = stack.AddVpnGateway("door")
            .InVpc(vpc)
            .WithBandwidth(10)
            .WithSslConnections(5);

        // Try port 443, or a client CIDR block inside the VPC: the program no longer builds.
        var server = stack.AddSslServer("home-office")
            .OnGateway(gateway)
            .WithLocalNetworks("10.8.1.0/24")
            .WithClientCidrBlock("192.168.7.0/27")
            .WithPort(1194);

        stack.AddClientCertificate("grace").ForServer(server);
        stack.AddClientCertificate("linus").ForServer(server);
    }
}
