namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>Columns, locals and the table get names that say what they are.</summary>
public class RepeatedServersNamingTests
{
    [Fact]
    public async Task Several_statements_a_server_keep_their_locals_under_a_common_name() => Assert.Equal(
        StackText.Of(
            """
            foreach (var site in Sites)
            {
                var edge = stack.AddVpnGateway($"{site.Name}-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(site.SslConnections);

                var server = stack.AddSslServer(site.Name).OnGateway(edge)
                    .WithLocalNetworks(site.LocalNetworks).WithClientCidrBlock(site.ClientCidrBlock);
                stack.AddClientCertificate(site.ClientCertificateName).ForServer(server);
            }

            stack.AddParameter("last");
            """,
            """
            private sealed record Site(
                string Name,
                int SslConnections,
                string[] LocalNetworks,
                string ClientCidrBlock,
                string ClientCertificateName);

            private static readonly Site[] Sites =
            [
                new("berlin", 5, ["10.0.1.0/24", "10.0.2.0/24"], "192.168.0.0/24", "ana"),
                new("lagos", 10, ["10.0.3.0/24"], "192.168.1.0/24", "chidi"),
            ];
            """),
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                var berlinEdge = stack.AddVpnGateway("berlin-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);

                var s1 = stack.AddSslServer("berlin").OnGateway(berlinEdge)
                    .WithLocalNetworks("10.0.1.0/24", "10.0.2.0/24").WithClientCidrBlock("192.168.0.0/24");
                stack.AddClientCertificate("ana").ForServer(s1);

                var lagosEdge = stack.AddVpnGateway("lagos-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(10);
                var t2 = $$stack.AddSslServer("lagos").OnGateway(lagosEdge)
                    .WithLocalNetworks("10.0.3.0/24").WithClientCidrBlock("192.168.1.0/24");
                stack.AddClientCertificate("chidi").ForServer(t2);

                stack.AddParameter("last");
                """),
            "Turn 2 SSL servers into a loop over a table 'Sites'"));

    [Theory]
    [InlineData("berlin-edge", "lagos-edge", "berlin-staff", "lagos-staff", "(\"berlin\", \"192.168.0.0/24\")", "$\"{site.Name}-edge\"", "$\"{site.Name}-staff\"")]
    [InlineData("edge berlin", "edge lagos", "berlin", "lagos", "(\"berlin\", \"192.168.0.0/24\")", "$\"edge {site.Name}\"", "site.Name")]
    [InlineData("door", "ldoor", "staff", "lstaff", "(\"staff\", \"door\", \"192.168.0.0/24\")", "site.VpnGatewayName", "site.SslServerName")]
    [InlineData("a-x", "b-x", "a-y", "c-y", "(\"a-y\", \"a-x\", \"192.168.0.0/24\")", "site.VpnGatewayName", "site.SslServerName")]
    public async Task Names_made_of_one_name_are_one_column(
        string gateway, string otherGateway, string server, string otherServer, string row, string gatewayName, string serverName)
    {
        var text = await RepeatedServersMenu.LoopedAsync(
            StackText.Of("$$" + Group(gateway, server, 0) + "\n" + Group(otherGateway, otherServer, 1)),
            "Turn 2 SSL servers into a loop over a table 'Sites'");

        Assert.Contains(row, text, StringComparison.Ordinal);
        Assert.Contains($"AddVpnGateway({gatewayName})", text, StringComparison.Ordinal);
        Assert.Contains($"AddSslServer({serverName})", text, StringComparison.Ordinal);

        static string Group(string gateway, string server, int index) =>
            $"""stack.AddSslServer("{server}").OnGateway(stack.AddVpnGateway("{gateway}").InVpc(vpc).WithBandwidth(10).WithSslConnections(5)).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.{index}.0/24");""";
    }

    [Fact]
    public async Task Members_of_enumerations_are_a_column() => Assert.Contains(
        "(string Name, string Id, VpnProtocol Protocol, bool Compression)[] Sites =",
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                stack.AddSslServer("a")$$.OnGateway(stack.UseVpnGateway("a", "vpn-1")).WithLocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock("192.168.0.0/24").WithProtocol(VpnProtocol.Tcp).WithCompression(false);
                stack.AddSslServer("b").OnGateway(stack.UseVpnGateway("b", "vpn-2")).WithLocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock("192.168.0.0/24").WithProtocol(VpnProtocol.Udp).WithCompression(true && false);
                """),
            "Turn 2 SSL servers into a loop over a table 'Sites'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Columns_are_named_after_the_parameters_of_a_method_and_the_variables_they_begin() => Assert.Contains(
        """
            private sealed record SiteRow(string Address, string Site, string OfficeId, int SslConnections, string Suffix);
        """,
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                var berlinAddress = "rg-1";
                Office($$stack, "berlin", officeId: "vpn-1").WithSslConnections(5).WithResourceGroup(berlinAddress + Suffixed("x"));
                var lagosAddress = "rg-2";
                Office(stack, "lagos", officeId: "vpn-2").WithSslConnections(10).WithResourceGroup(lagosAddress + Suffixed("y"));
                """,
                """
                private static ExistingVpnGatewayBuilder Office(StackBuilder stack, string site, string officeId) => stack.UseVpnGateway(site, officeId);

                private static string Suffixed(string suffix) => suffix;
                """),
            "Turn 2 calls of Office into a loop over a table 'Sites'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Local_whose_name_is_taken_gets_that_of_its_row_too() => Assert.Contains(
        """
                foreach (var site in Sites)
                {
                    var siteGateway = stack.UseVpnGateway(site.Name, site.Id);
                    stack.AddSslServer(site.Name).OnGateway(siteGateway)
        """,
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                var one = stack.UseVpnGateway("a", "vpn-1");
                stack.AddSslServer("a").OnGateway(one)
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
                var two = stack.UseVpnGateway("b", "vpn-2");
                stack.AddSslServer("b").OnGateway($$two)
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
                """),
            "Turn 2 SSL servers into a loop over a table 'Sites'"),
        StringComparison.Ordinal);
}
