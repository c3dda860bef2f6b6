using SslVpnSdk;

namespace CompanyOffices;

[SslVpnStack("payments-office", Environments = ["staging", "production"])]
public sealed partial class PaymentsOffice : SslVpnStack
{
    protected override void Define(StackBuilder stack)
    {
        stack.InRegion("eu-central-1");
        var vpc = stack.AddVpc("payments").WithCidrBlock("10.0.0.0/16");
        var gateway = stack.AddVpnGateway("payments-edge")
            .InVpc(vpc)
            .WithBandwidth(100)
            .WithSslConnections(ConnectionsIn(stack.Environment));

        stack.AddSslServer("payments-staff")
            .OnGateway(gateway)
            .WithLocalNetworks("10.0.1.0/24")
            .WithClientCidrBlock("192.168.0.0/22")
            .WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc);
    }

    private static int ConnectionsIn(string? environment) => environment == "production" ? 100 : 5;
}
