using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>The head office, changed in every way a document can change.</summary>
internal static class ChangedDocuments
{
    private static readonly Dictionary<string, Func<DeploymentDocument, DeploymentDocument>> All = new()
    {
        ["VPC block"] = d => d.With<VpcDocument>("main", vpc => vpc with { CidrBlock = "10.0.0.0/8" }),
        ["user block"] = d => d.With<VpcDocument>("main", vpc => vpc with { UserCidrBlocks = new(["8.8.8.0/24"]) }),
        ["bandwidth"] = d => d.With<VpnGatewayDocument>("edge", gateway => gateway with { Bandwidth = 200 }),
        ["connections"] = d => d.With<VpnGatewayDocument>("edge", gateway => gateway with { SslConnections = 200 }),
        ["networks"] = d => Server(d, server => server with { LocalNetworks = new(["10.0.3.0/24"]) }),
        ["client block"] = d => Server(d, server => server with { ClientCidrBlock = "172.16.0.0/22" }),
        ["protocol"] = d => Server(d, server => server with { Protocol = VpnProtocol.Tcp }),
        ["port"] = d => Server(d, server => server with { Port = 2000 }),
        ["algorithm"] = d => Server(d, server => server with { EncryptionAlgorithm = EncryptionAlgorithm.Aes192Cbc }),
        ["compression"] = d => Server(d, server => server with { Compressed = true }),
        ["two-factor"] = d => Server(d, server => server with
        {
            TwoFactorAuthentication = new(DocumentValue.Of("idaas-1"), DocumentValue.Of("cn-hangzhou"), DocumentValue.Of("app_1"), EiamVersion.Eiam20),
        }),
        ["everything about the server"] = d => Server(d, server => server with
        {
            Protocol = VpnProtocol.Tcp,
            Compressed = true,
            Port = 3000,
            ClientCidrBlock = "172.17.0.0/22",
        }),
        ["a certificate less"] = d => d.Without("ana"),
        ["a certificate more"] = d => d.Plus(new ClientCertificateDocument("chidi", "staff")),
        ["no server"] = d => d.Without("ana").Without("björn").Without("staff"),
        ["server renamed"] = d => Renamed(d),
        ["gateway of another VPC"] = d => d.Plus(new VpcDocument("second", "10.0.0.0/16", new([]), new([])))
            .With<VpnGatewayDocument>("edge", gateway => gateway with { Vpc = "second" }),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static DeploymentDocument Named(string name) => All[name](ContractDocuments.HeadOffice);

    private static DeploymentDocument Server(DeploymentDocument document, Func<SslServerDocument, SslServerDocument> change) =>
        document.With("staff", change);

    private static DeploymentDocument Renamed(DeploymentDocument document) => Server(document, server => server with { Name = "people" })
        .With<ClientCertificateDocument>("ana", certificate => certificate with { SslServer = "people" })
        .With<ClientCertificateDocument>("björn", certificate => certificate with { SslServer = "people" });
}
