using SslVpnSdk.Documents;

namespace SslVpnSdk.Model.Tests.Documents;

/// <summary>A document with every property that the contract's programs do not happen to set.</summary>
internal static class FullDocument
{
    public static DeploymentDocument Value { get; } = new(
        "full",
        "test",
        "eu-central-1",
        new([new DocumentParameter("p", null), new DocumentParameter("q", "")]),
        new(
        [
            new VpcDocument(
                "main",
                "10.0.0.0/16",
                new(["8.8.8.0/24", "9.0.0.0/8"]),
                new([new RouteDocument("172.16.0.0/12", DocumentValue.Of("i-1")), new RouteDocument("172.0.0.0/12", DocumentValue.OfParameter("p"))])),
            new VpnGatewayDocument("one", "main", 10, null, new([DocumentValue.Of("vsw-1")]), DocumentValue.Of("rg-1")),
            new VpnGatewayDocument(
                "two", "main", 10, 5, new([DocumentValue.Of("vsw-1"), DocumentValue.OfParameter("p")]), DocumentValue.OfParameter("q")),
            new ExistingVpnGatewayDocument(
                "old", DocumentValue.OfParameter("p"), "10.1.0.0/16", 20, "eu-central-1", DocumentValue.Of("rg-2")),
            new ExistingVpnGatewayDocument("bare", DocumentValue.Of("vpn-1"), null, null, null, null),
            new SslServerDocument(
                "staff",
                "two",
                new(["10.0.1.0/24"]),
                "192.168.0.0/24",
                VpnProtocol.Udp,
                8443,
                EncryptionAlgorithm.None,
                true,
                new TwoFactorAuthenticationDocument(
                    DocumentValue.OfParameter("p"), DocumentValue.OfParameter("q"), null, EiamVersion.Eiam10)),
            new ClientCertificateDocument("ana", "staff"),
        ]));
}
