using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

public sealed class RuleCatalogCheckTests
{
    [Fact]
    public void Violations_of_single_values_come_first_and_then_by_id()
    {
        var draft = Draft.WithServer(server => server with
        {
            Port = DraftValue.Known(443),
            EncryptionAlgorithm = DraftValue.Known(EncryptionAlgorithm.None),
            LocalNetworks = new([]),
            ClientCidrBlock = DraftValue.Known("10.0.5.0/24"),
        });

        Assert.Equal(
            ["SSLVPN1002", "SSLVPN4001", "SSLVPN2101", "SSLVPN2206"],
            RuleCatalog.Check(draft).Select(violation => violation.Id));
    }

    [Fact]
    public void A_violation_says_where_in_the_document_it_is()
    {
        var draft = Draft.WithServer(server => server with { LocalNetworks = new([DraftValue.Known("10.0.1.0/24"), DraftValue.Known("0.0.0.0/0")]) });

        var violation = Assert.Single(RuleCatalog.Check(draft));

        Assert.Equal("resources[2].localNetworks[1]", violation.Path);
        Assert.Equal(
            "SSLVPN2103: Local network 0.0.0.0/0 has a prefix length of 0. Use a prefix length from 8 to 32. (resources[2].localNetworks[1])",
            violation.ToString());
    }

    [Fact]
    public void A_violation_stands_at_the_origin_of_its_value_and_names_the_other_side()
    {
        var (network, pool) = (new Place(), new Place());
        var draft = Draft.WithServer(server => server with
        {
            LocalNetworks = new([DraftValue.Known("192.168.0.0/16", network)]),
            ClientCidrBlock = DraftValue.Known("192.168.0.0/24", pool),
        });

        var violation = Assert.Single(RuleCatalog.Check(draft));

        Assert.Same(pool, violation.Origin);
        Assert.Same(network, Assert.Single(violation.Related));
    }

    [Fact]
    public void Only_the_rules_asked_for_are_checked()
    {
        var draft = Draft.WithServer(server => server with { Port = DraftValue.Known(443), ClientCidrBlock = DraftValue.Known("10.0.5.0/24") });

        Assert.Equal(["SSLVPN1002"], RuleCatalog.Check(draft, RuleCatalog.ValueRules).Select(violation => violation.Id));
    }

    [Theory]
    [InlineData(int.MinValue, 29)]
    [InlineData(1, 29)]
    [InlineData(2, 29)]
    [InlineData(3, 28)]
    [InlineData(5, 27)]
    [InlineData(1000, 20)]
    public void Recommended_prefix_length_holds_four_addresses_for_each_connection(int connections, int prefixLength) =>
        Assert.Equal(prefixLength, ClientCidrBlockTooSmallRule.RecommendedPrefixLength(connections));

    [Theory]
    [InlineData("main", null)]
    [InlineData("a-1", null)]
    [InlineData("0", null)]
    [InlineData(null, "it is empty")]
    [InlineData("", "it is empty")]
    [InlineData("-a", "it starts with a hyphen")]
    [InlineData("Main", "it has other characters")]
    [InlineData("a.b", "it has other characters")]
    [InlineData("a/b", "it has other characters")]
    [InlineData("a b", "it has other characters")]
    [InlineData("bür0", "it has other characters")]
    [InlineData("a\n", "it has other characters")]
    [InlineData("a٣", "it has other characters")]
    public void Names_of_stacks_are_parts_of_file_names(string? name, string? fault) => Assert.Equal(fault, InvalidStackNameRule.Fault(name));

    private sealed class Place : Origin;
}
