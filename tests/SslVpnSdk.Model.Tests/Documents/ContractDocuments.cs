using SslVpnSdk.Documents;

namespace SslVpnSdk.Model.Tests.Documents;

/// <summary>The documents of the contract, built by hand.</summary>
internal static class ContractDocuments
{
    public static DeploymentDocument HeadOffice { get; } = new(
        "head-office",
        null,
        "eu-central-1",
        new([]),
        new(
        [
            new VpcDocument("main", "10.0.0.0/16", new([]), new([])),
            new VpnGatewayDocument("edge", "main", 100, 100, new([]), null),
            new SslServerDocument(
                "staff",
                "edge",
                new(["10.0.1.0/24", "10.0.2.0/24"]),
                "192.168.0.0/22",
                VpnProtocol.Udp,
                1194,
                EncryptionAlgorithm.Aes256Cbc,
                false,
                null),
            new ClientCertificateDocument("ana", "staff"),
            new ClientCertificateDocument("björn", "staff"),
        ]));

    public static DeploymentDocument PartnerAccess { get; } = new(
        "partner-access",
        null,
        "me-east-1",
        new([new DocumentParameter("idaasApplicationId", "IDaaS application that signs partners in")]),
        new(
        [
            new ExistingVpnGatewayDocument("partners", DocumentValue.Of("vpn-bp1q8bu5f9qd5k6s6jv0r"), "10.0.0.0/8", 10, null, null),
            new SslServerDocument(
                "partners",
                "partners",
                new(["10.20.0.0/16"]),
                "192.168.255.0/26",
                VpnProtocol.Tcp,
                8443,
                EncryptionAlgorithm.Aes128Cbc,
                true,
                new TwoFactorAuthenticationDocument(
                    DocumentValue.Of("idaas-ap-southeast-1-p1x2"),
                    DocumentValue.Of("ap-southeast-1"),
                    DocumentValue.OfParameter("idaasApplicationId"),
                    EiamVersion.Eiam20)),
        ]));

    public static DeploymentDocument BranchesStaging { get; } = Branches("staging",
    [
        .. Branch("berlin", 0, 50, 24, 11940, EncryptionAlgorithm.Aes128Cbc, "berlin-01-ANA", "berlin-02-BJÖRN"),
        .. Branch("osaka", 2, 20, 25, 11940, EncryptionAlgorithm.Aes128Cbc),
    ]);

    public static DeploymentDocument BranchesProduction { get; } = Branches("production",
    [
        .. Branch("berlin", 0, 50, 24, 1194, EncryptionAlgorithm.Aes256Cbc, "berlin-01-ANA", "berlin-02-BJÖRN"),
        .. Branch("lagos", 1, 200, 22, 1194, EncryptionAlgorithm.Aes256Cbc, "lagos-01-CHIDI"),
        .. Branch("osaka", 2, 20, 25, 1194, EncryptionAlgorithm.Aes256Cbc),
    ]);

    private static DeploymentDocument Branches(string environment, IEnumerable<DocumentResource> resources) =>
        new("branches", environment, "eu-central-1", new([]), new(resources));

    private static IEnumerable<DocumentResource> Branch(
        string city, int index, int seats, int prefixLength, int port, EncryptionAlgorithm algorithm, params string[] certificates) =>
    [
        new VpcDocument(city, $"10.{64 + index}.0.0/16", new([]), new([])),
        new VpnGatewayDocument($"{city}-edge", city, 10, seats, new([]), null),
        new SslServerDocument(
            $"{city}-staff",
            $"{city}-edge",
            new([$"10.{64 + index}.1.0/24", $"10.{64 + index}.2.0/24"]),
            $"172.{16 + index}.0.0/{prefixLength}",
            VpnProtocol.Tcp,
            port,
            algorithm,
            false,
            null),
        .. certificates.Select(name => new ClientCertificateDocument(name, $"{city}-staff")),
    ];
}
