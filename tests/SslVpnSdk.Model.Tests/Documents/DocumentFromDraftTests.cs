using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Documents;

public sealed class DocumentFromDraftTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, DeploymentDocument> All { get; } = new()
    {
        ["head-office"] = ContractDocuments.HeadOffice,
        ["partner-access"] = ContractDocuments.PartnerAccess,
        ["branches"] = ContractDocuments.BranchesProduction,
        ["full"] = FullDocument.Value,
        ["empty"] = new DeploymentDocument("empty", null, "eu-central-1", new([]), new([])),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_comes_back_from_its_draft(string name) => Assert.Equal(All[name], All[name].ToDraft().ToDocument());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_draft_comes_back_from_its_document(string name)
    {
        var draft = All[name].ToDraft();

        Assert.Equal(draft, draft.ToDocument().ToDraft());
    }

    [Fact]
    public void Defaults_of_an_SSL_server_are_written_out()
    {
        var server = Assert.IsType<SslServerDocument>(Draft.Valid.ToDocument().Resources[Draft.Server]);

        Assert.Equal(VpnProtocol.Tcp, server.Protocol);
        Assert.Equal(1194, server.Port);
        Assert.Equal(EncryptionAlgorithm.Aes128Cbc, server.EncryptionAlgorithm);
        Assert.False(server.Compressed);
        Assert.Null(server.TwoFactorAuthentication);
    }

    [Fact]
    public void What_is_unknown_or_missing_makes_no_document()
    {
        Assert.Throws<ArgumentException>(() => (Draft.Valid with { Region = null }).ToDocument());
        Assert.Throws<ArgumentException>(() => Draft.WithServer(s => s with { Port = DraftValue.Unknown<int>("a clock") }).ToDocument());
        Assert.Throws<ArgumentException>(() => Draft.WithServer(s => s with { ClientCidrBlock = null }).ToDocument());
        Assert.Throws<ArgumentException>(() => Draft.WithServer(s => s with { VpnGateway = null }).ToDocument());
    }

    [Fact]
    public void A_name_that_leads_nowhere_is_reported_by_the_rules()
    {
        var document = ContractDocuments.HeadOffice;
        var edited = document with { Resources = new(document.Resources.Where(r => r is not VpnGatewayDocument)) };

        Assert.Equal(["SSLVPN3003"], RuleCatalog.Check(edited.ToDraft()).Select(violation => violation.Id));
    }

    [Fact]
    public void A_name_of_another_type_of_resource_leads_nowhere()
    {
        var document = ContractDocuments.HeadOffice;
        var edited = document with { Resources = new(document.Resources.Select(r => r is ClientCertificateDocument c ? c with { SslServer = "edge" } : r)) };

        Assert.Equal(["SSLVPN3008", "SSLVPN3008"], RuleCatalog.Check(edited.ToDraft()).Select(violation => violation.Id));
    }
}
