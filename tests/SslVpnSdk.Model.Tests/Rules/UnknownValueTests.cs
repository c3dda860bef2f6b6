using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

/// <summary>An unknown value silences the rules that need it, and only those.</summary>
public sealed class UnknownValueTests
{
    private static readonly DraftValue<string> UnknownText = DraftValue.Unknown<string>("a clock");
    private static readonly DraftValue<int> UnknownNumber = DraftValue.Unknown<int>("a clock");
    private static readonly DraftValue<ResourceReference> UnknownReference = DraftValue.Unknown<ResourceReference>("a clock");

    [Fact]
    public void The_valid_draft_violates_nothing() => Assert.Empty(IdsOf(Draft.Valid));

    [Fact]
    public void An_unknown_port_is_no_bad_port() =>
        Assert.Empty(IdsOf(Draft.WithServer(server => server with { Port = UnknownNumber })));

    [Fact]
    public void An_unknown_client_CIDR_block_is_not_missing() =>
        Assert.Empty(IdsOf(Draft.WithServer(server => server with { ClientCidrBlock = UnknownText })));

    [Fact]
    public void An_unknown_client_CIDR_block_leaves_the_port_to_be_checked() => Assert.Equal(
        ["SSLVPN1002"],
        IdsOf(Draft.WithServer(server => server with { ClientCidrBlock = UnknownText, Port = DraftValue.Known(443) })));

    [Fact]
    public void Unknown_local_networks_are_not_missing_and_leave_the_others_to_be_checked() => Assert.Equal(
        ["SSLVPN2103"],
        IdsOf(Draft.WithServer(server => server with { LocalNetworks = new([UnknownText, DraftValue.Known("10.0.0.0/7")]) })));

    [Fact]
    public void Unknown_SSL_connections_are_enabled_and_no_block_is_too_small_for_them() => Assert.Empty(IdsOf(Draft.With<SslServerDraft>(
        Draft.WithGateway(gateway => gateway with { SslConnections = UnknownNumber }),
        Draft.Server,
        server => server with { ClientCidrBlock = DraftValue.Known("192.168.0.0/29") })));

    [Fact]
    public void An_unknown_gateway_is_not_missing_and_leaves_local_networks_to_be_checked() => Assert.Equal(
        ["SSLVPN2205"],
        IdsOf(Draft.WithServer(server => server with { VpnGateway = UnknownReference, ClientCidrBlock = DraftValue.Known("10.0.1.0/24") })));

    [Fact]
    public void An_unknown_VPC_is_not_missing() =>
        Assert.Empty(IdsOf(Draft.WithGateway(gateway => gateway with { Vpc = UnknownReference })));

    [Fact]
    public void An_unknown_block_of_the_VPC_is_not_missing_and_overlaps_nothing() =>
        Assert.Empty(IdsOf(Draft.WithVpc(vpc => vpc with { CidrBlock = UnknownText })));

    [Fact]
    public void An_unknown_user_CIDR_block_may_hold_the_public_pool() => Assert.Empty(IdsOf(Draft.With<SslServerDraft>(
        Draft.WithVpc(vpc => vpc with { UserCidrBlocks = new([UnknownText]) }),
        Draft.Server,
        server => server with { ClientCidrBlock = DraftValue.Known("8.8.8.0/24") })));

    [Fact]
    public void An_unknown_region_is_not_missing() => Assert.Empty(IdsOf(Draft.Valid with { Region = UnknownText }));

    [Fact]
    public void Unknown_names_are_not_the_same_name() => Assert.Empty(IdsOf(Draft.Adding(
        Draft.WithVpc(vpc => vpc with { Name = UnknownText }),
        new VpcDraft(UnknownText, null, DraftValue.Known("10.1.0.0/16"), new([]), new([])))));

    [Fact]
    public void A_resource_of_an_unknown_name_is_spoken_of_all_the_same()
    {
        var draft = Draft.WithServer(server => server with { Name = UnknownText, ClientCidrBlock = null });

        Assert.StartsWith(
            "SSL server (name known only at run time) has no client CIDR block",
            Assert.Single(RuleCatalog.Check(draft)).Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> IdsOf(StackDraft draft) => RuleCatalog.Check(draft).Select(violation => violation.Id);
}
