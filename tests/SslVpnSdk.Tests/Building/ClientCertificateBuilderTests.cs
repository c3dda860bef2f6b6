using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class ClientCertificateBuilderTests
{
    [Fact]
    public void The_last_server_counts()
    {
        var certificate = Synthesized.First<ClientCertificateDocument>(stack =>
        {
            var (vpc, _, server) = InlineStack.AddValid(stack);
            var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            var partners = stack.AddSslServer("partners").OnGateway(branch)
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
            stack.AddClientCertificate("ana").ForServer(server).ForServer(partners);
        });

        Assert.Equal(new ClientCertificateDocument("ana", "partners"), certificate);
    }

    [Fact]
    public void Null_is_refused() => Synthesized.First<ClientCertificateDocument>(stack =>
    {
        var certificate = stack.AddClientCertificate("ana").ForServer(InlineStack.AddValid(stack).Server);
        Assert.Throws<ArgumentNullException>("server", () => certificate.ForServer(null!));
    });
}
