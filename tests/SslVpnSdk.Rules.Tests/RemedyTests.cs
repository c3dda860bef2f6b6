using SslVpnSdk.Drafts;
using SslVpnSdk.Json;

namespace SslVpnSdk.Rules.Tests;

/// <summary>What takes a violation away, asked of the rule itself.</summary>
public class RemedyTests
{
    private static readonly StackDraft Draft = DeploymentJsonReader.Read(
        """
        {
          "formatVersion": 1,
          "stack": "office",
          "region": "eu-central-1",
          "parameters": [],
          "resources": [
            { "type": "existingVpnGateway", "name": "edge", "id": "vpn-1", "sslConnections": 5 },
            {
              "type": "sslServer", "name": "staff", "vpnGateway": { "ref": "edge" }, "localNetworks": ["10.0.1.0/24"], "clientCidrBlock": "192.168.0.0/24",
              "protocol": "UDP", "port": 443, "encryptionAlgorithm": "AES-128-CBC", "compressed": false, "twoFactorAuthentication": null
            }
          ]
        }
        """).ToDraft();

    [Fact]
    public void Program_that_says_no_place_has_no_remedy()
    {
        var violation = Assert.Single(RuleCatalog.Check(Draft), violation => violation.Rule == UnsupportedPortRule.Definition);
        Assert.Empty(violation.Rule.RemediesOf(Draft, violation, CompanyPolicy.Default));
    }

    [Fact]
    public void Violation_of_another_rule_is_refused()
    {
        var violation = Assert.Single(RuleCatalog.Check(Draft), violation => violation.Rule == UnsupportedPortRule.Definition);
        Assert.Throws<ArgumentException>(() => PortOutOfRangeRule.Definition.RemediesOf(Draft, violation, CompanyPolicy.Default));
    }
}
