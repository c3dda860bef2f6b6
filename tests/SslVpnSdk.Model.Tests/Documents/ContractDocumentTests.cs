using System.Text;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Model.Tests.Documents;

public sealed class ContractDocumentTests
{
    public static TheoryData<string> Files => [.. Documents.Keys];

    private static Dictionary<string, DeploymentDocument> Documents { get; } =
        new[] { ContractDocuments.HeadOffice, ContractDocuments.PartnerAccess, ContractDocuments.BranchesStaging, ContractDocuments.BranchesProduction }
            .ToDictionary(document => document.FileName);

    [Theory]
    [MemberData(nameof(Files))]
    public void Document_is_the_file_of_the_contract_byte_for_byte(string file) =>
        Assert.Equal(ContractFile.Bytes(file), new UTF8Encoding(false, true).GetBytes(Documents[file].ToJson()));

    [Fact]
    public void File_names_are_those_of_the_contract() => Assert.Equal(
        ["branches.production.sslvpn.json", "branches.staging.sslvpn.json", "head-office.sslvpn.json", "partner-access.sslvpn.json"],
        Documents.Keys.Order(StringComparer.Ordinal));
}
