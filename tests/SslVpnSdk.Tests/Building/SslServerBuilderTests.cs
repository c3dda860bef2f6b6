using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

public sealed class SslServerBuilderTests
{
    [Fact]
    public void What_is_not_set_takes_the_defaults_of_the_page() => Assert.Equal(
        new SslServerDocument(
            "staff", "edge", new(["10.0.1.0/24"]), "192.168.0.0/24", VpnProtocol.Tcp, 1194, EncryptionAlgorithm.Aes128Cbc, false, null),
        Synthesized.Server(_ => { }));

    [Fact]
    public void The_last_call_counts()
    {
        var server = Synthesized.Server(builder => builder
            .WithLocalNetworks("10.0.2.0/24").WithLocalNetworks("10.0.3.0/24", "10.0.4.0/24")
            .WithClientCidrBlock("192.168.1.0/24").WithClientCidrBlock("192.168.2.0/24")
            .WithProtocol(VpnProtocol.Tcp).WithProtocol(VpnProtocol.Udp)
            .WithPort(443).WithPort(8443)
            .WithEncryptionAlgorithm(EncryptionAlgorithm.None).WithEncryptionAlgorithm(EncryptionAlgorithm.Aes192Cbc)
            .WithCompression().WithCompression(false)
            .WithTwoFactorAuthentication("idaas-1").WithTwoFactorAuthentication("idaas-2", "app-2", "eu-central-1"));

        Assert.Equal(
            new SslServerDocument(
                "staff",
                "edge",
                new(["10.0.3.0/24", "10.0.4.0/24"]),
                "192.168.2.0/24",
                VpnProtocol.Udp,
                8443,
                EncryptionAlgorithm.Aes192Cbc,
                false,
                new TwoFactorAuthenticationDocument(
                    DocumentValue.Of("idaas-2"), DocumentValue.Of("eu-central-1"), DocumentValue.Of("app-2"), EiamVersion.Eiam20)),
            server);
    }

    [Fact]
    public void The_last_gateway_counts_whether_made_or_existing()
    {
        var server = Synthesized.First<SslServerDocument>(stack =>
        {
            var (_, gateway, builder) = InlineStack.AddValid(stack);
            builder.OnGateway(gateway).OnGateway(stack.UseVpnGateway("old", "vpn-1"));
        });

        Assert.Equal("old", server.VpnGateway);
    }

    [Fact]
    public void Compression_is_enabled_by_the_call_alone() => Assert.True(Synthesized.Server(server => server.WithCompression()).Compressed);

    [Fact]
    public void Encryption_can_be_disabled() => Assert.Equal(
        EncryptionAlgorithm.None,
        Synthesized.Server(server => server.WithEncryptionAlgorithm(EncryptionAlgorithm.None)).EncryptionAlgorithm);

    [Fact]
    public void EIAM_1_needs_no_application()
    {
        var server = Synthesized.Server(builder => builder.WithTwoFactorAuthentication(
            "idaas-1", idaasRegion: "eu-central-1", eiamVersion: EiamVersion.Eiam10));

        Assert.Equal(
            new TwoFactorAuthenticationDocument(DocumentValue.Of("idaas-1"), DocumentValue.Of("eu-central-1"), null, EiamVersion.Eiam10),
            server.TwoFactorAuthentication);
    }

    [Fact]
    public void All_of_two_factor_authentication_may_be_parameters()
    {
        var server = Synthesized.First<SslServerDocument>(stack => InlineStack.AddValid(stack).Server.WithTwoFactorAuthentication(
            stack.AddParameter("instance"), stack.AddParameter("application"), stack.AddParameter("region")));

        Assert.Equal(
            new TwoFactorAuthenticationDocument(
                DocumentValue.OfParameter("instance"),
                DocumentValue.OfParameter("region"),
                DocumentValue.OfParameter("application"),
                EiamVersion.Eiam20),
            server.TwoFactorAuthentication);
    }

    [Fact]
    public void Null_is_refused() => Synthesized.Server(server =>
    {
        Assert.Throws<ArgumentNullException>("gateway", () => server.OnGateway((VpnGatewayBuilder)null!));
        Assert.Throws<ArgumentNullException>("gateway", () => server.OnGateway((ExistingVpnGatewayBuilder)null!));
        Assert.Throws<ArgumentNullException>("cidrBlocks", () => server.WithLocalNetworks(null!));
        Assert.Throws<ArgumentException>("cidrBlocks", () => server.WithLocalNetworks("10.0.1.0/24", null!));
        Assert.Throws<ArgumentNullException>("cidrBlock", () => server.WithClientCidrBlock(null!));
    });

    [Fact]
    public void A_value_outside_of_its_enum_is_refused_with_those_inside() => Synthesized.Server(server =>
    {
        Assert.Throws<ArgumentOutOfRangeException>("protocol", () => server.WithProtocol((VpnProtocol)2));
        Assert.Throws<ArgumentOutOfRangeException>(
            "eiamVersion", () => server.WithTwoFactorAuthentication("idaas-1", eiamVersion: (EiamVersion)(-1)));
        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            "encryptionAlgorithm", () => server.WithEncryptionAlgorithm((EncryptionAlgorithm)4));
        Assert.StartsWith("Use one of Aes128Cbc, Aes192Cbc, Aes256Cbc, None.", exception.Message, StringComparison.Ordinal);
    });
}
