using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.Rules;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>What breaks a rule of the catalogue is refused with the rule's own message; what the service accepts is accepted.</summary>
public sealed class RuleRefusalTests : ControlPlaneTest
{
    public static TheoryData<string, string, string, Func<CreateSslVpnServerRequest, CreateSslVpnServerRequest>> Servers => new()
    {
        { "SSLVPN1001", "IllegalParam.Port", "Port 0 is out of range. Use a port from 1 to 65535, such as 1194.", r => r with { Port = 0 } },
        { "SSLVPN1002", "IllegalParam.Port", UnsupportedPortRule.Definition.FormatMessage(443), r => r with { Port = 443 } },
        { "SSLVPN2001", "IllegalParam.ClientIpPool", "'192.168.300.0/24' is not", r => r with { ClientIpPool = "192.168.300.0/24" } },
        { "SSLVPN2001", "IllegalParam.LocalSubnet", "' 10.0.2.0/24' is not", r => r with { LocalSubnet = "10.0.1.0/24, 10.0.2.0/24" } },
        { "SSLVPN2101", "MissingLocalSubnet", LocalNetworkMissingRule.Definition.FormatMessage("'staff'"), r => r with { LocalSubnet = "" } },
        { "SSLVPN2102", "IllegalParam.LocalSubnet", TooManyLocalNetworksRule.Definition.FormatMessage("'staff'", 6), r => r with { LocalSubnet = "10.1.0.0/24,10.2.0.0/24,10.3.0.0/24,10.4.0.0/24,10.5.0.0/24,10.6.0.0/24" } },
        { "SSLVPN2103", "IllegalParam.LocalSubnet", LocalNetworkPrefixLengthRule.Definition.FormatMessage("10.0.0.0/7", 7), r => r with { LocalSubnet = "10.0.0.0/7" } },
        { "SSLVPN2104", "IllegalParam.LocalSubnet", ReservedLocalNetworkRule.Definition.FormatMessage("127.0.0.0/8", "127.0.0.0/8"), r => r with { LocalSubnet = "127.0.0.0/8" } },
        { "SSLVPN2201", "MissingClientIpPool", ClientCidrBlockMissingRule.Definition.FormatMessage("'staff'"), r => r with { ClientIpPool = "" } },
        { "SSLVPN2202", "IllegalParam.ClientIpPool", ClientCidrBlockPrefixLengthRule.Definition.FormatMessage("192.168.0.0/30", 30), r => r with { ClientIpPool = "192.168.0.0/30" } },
        { "SSLVPN2203", "IllegalParam.ClientIpPool", UnsupportedClientCidrBlockRule.Definition.FormatMessage("100.64.0.0/24", "100.64.0.0/10"), r => r with { ClientIpPool = "100.64.0.0/24" } },
        { "SSLVPN2205", "IllegalParam.ClientIpPool", ClientCidrBlockOverlapsLocalNetworkRule.Definition.FormatMessage("192.168.0.0/24", "192.168.0.0/16"), r => r with { LocalSubnet = "192.168.0.0/16" } },
        { "SSLVPN2206", "IllegalParam.ClientIpPool", ClientCidrBlockOverlapsVpcRule.Definition.FormatMessage("10.0.128.0/24", "10.0.0.0/16"), r => r with { ClientIpPool = "10.0.128.0/24" } },
        { "SSLVPN3001", "InvalidName", "The name '' is not valid: it is empty.", r => r with { Name = "" } },
        { "SSLVPN3001", "InvalidName", "The name 'http://x' is not valid", r => r with { Name = "http://x" } },
        { "SSLVPN3003", "MissingVpnGatewayId", GatewayMissingRule.Definition.FormatMessage("'staff'"), r => r with { VpnGatewayId = "" } },
        { "SSLVPN4003", "MissingIDaaSInstanceId", IncompleteTwoFactorAuthenticationRule.Definition.FormatMessage("'staff'", "IDaaS instance"), r => r with { EnableMultiFactorAuth = true } },
        { "SSLVPN4003", "MissingIDaaSApplicationId", IncompleteTwoFactorAuthenticationRule.Definition.FormatMessage("'staff'", "IDaaS application"), r => r with { EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "r" } },
    };

    public static TheoryData<Func<CreateSslVpnServerRequest, CreateSslVpnServerRequest>> Accepted =>
    [
        r => r with { Name = new string('x', 100) },
        r => r with { Name = null },
        r => r with { Port = 23 },
        r => r with { Cipher = "none", Compress = true },
        r => r with { LocalSubnet = "10.0.3.5/24" },
        r => r with { LocalSubnet = "10.0.1.0/24,10.0.1.0/25" },
        r => r with { ClientIpPool = "192.168.0.0/29" },
        r => r with { ClientIpPool = "8.8.8.0/24" },
    ];

    [Fact]
    public void Every_refused_rule_has_its_code() => Assert.All(RuleCatalog.Refused, rule => Assert.True(RuleRefusals.Covers(rule), rule.Id));

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_server_that_breaks_a_rule_is_refused(
        string ruleId, string code, string message, Func<CreateSslVpnServerRequest, CreateSslVpnServerRequest> change)
    {
        var gateway = await Account.Gateway();

        var error = await Account.Refused(change(Account.ServerRequest(gateway)));

        Assert.Equal((400, code, ruleId), (error.Status, error.Code, error.RuleId));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("active", await Account.GatewayStatus(gateway));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task What_the_service_accepts_is_accepted(Func<CreateSslVpnServerRequest, CreateSslVpnServerRequest> change)
    {
        var request = change(Account.ServerRequest(await Account.Gateway()));

        var server = await Account.DescribeServer((await Account.Send(request)).SslVpnServerId);

        Assert.Equal((request.LocalSubnet, request.ClientIpPool), (server.LocalSubnet, server.ClientIpPool));
    }

    [Fact]
    public async Task A_change_that_breaks_a_rule_is_refused_and_changes_nothing()
    {
        var server = await Account.Server();

        var error = await Account.Refused(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Name = "new", Port = 22 });

        Assert.Equal(("IllegalParam.Port", "SSLVPN1002"), (error.Code, error.RuleId));
        Assert.Equal("staff", (await Account.DescribeServer(server)).Name);
    }

    [Fact]
    public async Task A_client_CIDR_block_over_a_declared_route_is_refused()
    {
        var vpc = await Account.Vpc();
        var gateway = await Account.Gateway(vpc.VpcId);
        await Account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "192.168.0.0/16", NextHopId = "i-1" });

        var error = await Account.Refused(Account.ServerRequest(gateway));

        Assert.Equal(("IllegalParam.ClientIpPool", "SSLVPN2207"), (error.Code, error.RuleId));
    }

    [Fact]
    public async Task Overlapping_client_CIDR_blocks_of_two_servers_are_accepted()
    {
        var vpc = await Account.Vpc();
        await Account.Server(await Account.Gateway(vpc.VpcId));
        var gateway = await Account.Gateway(vpc.VpcId);

        await Account.Send(Account.ServerRequest(gateway) with { ClientIpPool = "192.168.0.0/16" });

        Assert.Equal(2, (await Account.Routes(vpc.RouteTableId)).Count);
    }

    [Fact]
    public async Task A_server_on_a_gateway_without_SSL_VPN_is_refused()
    {
        var gateway = await Account.Gateway(sslConnections: null);

        var error = await Account.Refused(Account.ServerRequest(gateway));

        Assert.Equal((400, "VpnGateway.SslVpnDisabled", "SSLVPN3004"), (error.Status, error.Code, error.RuleId));
        Assert.Equal(GatewayWithoutSslRule.Definition.FormatMessage("'staff'", "'edge'"), error.Message);
    }

    [Fact]
    public async Task A_second_server_on_a_gateway_is_refused()
    {
        var gateway = await Account.Gateway();
        await Account.Server(gateway);

        var error = await Account.Refused(Account.ServerRequest(gateway) with { Name = "second" });

        Assert.Equal((400, "Resource.QuotaFull", "SSLVPN3007"), (error.Status, error.Code, error.RuleId));
        Assert.Equal(GatewayHasAnotherSslServerRule.Definition.FormatMessage("'second'", "'edge'", "'staff'", 1), error.Message);
    }

    [Fact]
    public async Task A_server_in_another_region_than_its_gateway_is_refused()
    {
        var gateway = await Account.Gateway();

        var error = await Account.Refused(Account.ServerRequest(gateway) with { RegionId = "eu-west-1" });

        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound", "SSLVPN3006"), (error.Status, error.Code, error.RuleId));
        Assert.Equal(RegionMismatchRule.Definition.FormatMessage("'staff'", "eu-west-1", "'edge'", Region), error.Message);
    }

    [Fact]
    public async Task SSL_connections_that_are_not_on_offer_are_refused()
    {
        var vpc = await Account.Vpc();

        var error = await Account.Refused(new CreateVpnGatewayRequest { RegionId = Region, VpcId = vpc.VpcId, Bandwidth = 10, EnableSsl = true, SslConnections = 7 });

        Assert.Equal((400, "IllegalParam.SslConnections", "SSLVPN3005"), (error.Status, error.Code, error.RuleId));
    }

    [Fact]
    public async Task A_certificate_for_no_server_is_refused()
    {
        var error = await Account.Refused(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = "", Name = "ana" });

        Assert.Equal((400, "MissingSslVpnServerId", "SSLVPN3008"), (error.Status, error.Code, error.RuleId));
        Assert.Equal(CertificateWithoutServerRule.Definition.FormatMessage("'ana'"), error.Message);
    }

    [Fact]
    public async Task A_VPC_whose_block_is_none_is_refused()
    {
        var error = await Account.Refused(new CreateVpcRequest { RegionId = Region, CidrBlock = "10.0.0.0" });

        Assert.Equal(("IllegalParam.CidrBlock", "SSLVPN2001"), (error.Code, error.RuleId));
    }

    [Fact]
    public async Task A_call_without_a_region_is_refused()
    {
        var error = await Account.Refused(new DescribeVpcsRequest { RegionId = "" });

        Assert.Equal((400, "MissingRegionId", "SSLVPN3010"), (error.Status, error.Code, error.RuleId));
    }

    [Fact]
    public async Task A_region_that_is_none_is_refused()
    {
        var error = await Account.Refused(new DescribeVpcsRequest { RegionId = "Frankfurt" });

        Assert.Equal((404, "InvalidRegionId.NotFound"), (error.Status, error.Code));
        Assert.Null(error.RuleId);
    }
}
