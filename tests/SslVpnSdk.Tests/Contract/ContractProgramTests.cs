using System.Text;
using Contract;

namespace SslVpnSdk.Tests.Contract;

/// <summary>The programs of the contract, run, give its documents byte for byte.</summary>
public sealed class ContractProgramTests
{
    private static readonly Dictionary<string, Func<SslVpnStack>> Programs = new()
    {
        ["head-office"] = () => new HeadOffice(),
        ["partner-access"] = () => new PartnerAccess(),
        ["branches"] = () => new Branches(),
    };

    [Theory]
    [InlineData("head-office", null, "head-office.sslvpn.json")]
    [InlineData("partner-access", null, "partner-access.sslvpn.json")]
    [InlineData("branches", "staging", "branches.staging.sslvpn.json")]
    [InlineData("branches", "production", "branches.production.sslvpn.json")]
    public void Program_gives_the_document_of_the_contract(string stack, string? environment, string file)
    {
        var document = Programs[stack]().Synthesize(environment);

        Assert.Equal(file, document.FileName);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Contract", file)),
            new UTF8Encoding(false, true).GetBytes(document.ToJson()));
    }

    [Theory]
    [InlineData("head-office", null)]
    [InlineData("partner-access", null, "SSLVPN4002")]
    [InlineData("branches", "staging")]
    [InlineData("branches", "production")]
    public void Program_violates_what_the_contract_says(string stack, string? environment, params string[] ids) =>
        Assert.Equal(ids, Programs[stack]().Validate(environment).Select(violation => violation.Id));
}
