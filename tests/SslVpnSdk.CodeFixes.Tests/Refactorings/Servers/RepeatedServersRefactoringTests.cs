namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>Statements that repeat each other but for constants become a loop over a table.</summary>
public class RepeatedServersRefactoringTests
{
    [Fact]
    public async Task One_statement_a_server_becomes_a_loop() => Assert.Equal(
        StackText.Of(
            """
            foreach (var site in Sites)
            {
                stack.AddSslServer(site.Name)
                    .OnGateway(stack.UseVpnGateway(site.Name, site.Id))
                    .WithLocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock(site.ClientCidrBlock)
                    .WithPort(1194);
            }
            """,
            """
            private static readonly (string Name, string Id, string ClientCidrBlock)[] Sites =
            [
                ("berlin", "vpn-1", "192.168.0.0/24"),
                ("lagos", "vpn-2", "192.168.1.0/24"),
                ("osaka", "vpn-3", @"192.168.2.0/24"),
            ];
            """),
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                stack.AddSslServer("berlin")
                    .OnGateway(stack.UseVpnGateway("berlin", "vpn-1"))
                    .WithLocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock("192.168.0.0/24")
                    .WithPort(1194);
                stack.AddSslServer("lagos")
                    .OnGateway(stack.UseVpnGateway("lagos", "vpn-2"))
                    .With$$LocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock("192.168.1.0/24")
                    .WithPort(1194);
                stack.AddSslServer("osaka")
                    .OnGateway(stack.UseVpnGateway("osaka", "vpn-3"))
                    .WithLocalNetworks("10.0.1.0/24")
                    .WithClientCidrBlock(@"192.168.2.0/24")
                    .WithPort(1194);
                """),
            "Turn 3 SSL servers into a loop over a table 'Sites'"));

    [Fact]
    public async Task One_column_needs_no_names() => Assert.Equal(
        StackText.Of(
            Server + "\n\n" +
            """
            foreach (var name in Certificates)
            {
                stack.AddClientCertificate(name).ForServer(server);
            }
            """,
            """
            private static readonly string[] Certificates =
            [
                "grace",
                "linus",
            ];
            """),
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                Server + "\n\n" +
                """
                [|stack.AddClientCertificate("grace").ForServer(server);
                stack.AddClientCertificate("linus").ForServer(server)|];
                """),
            "Turn 2 client certificates into a loop over a table 'Certificates'"));

    [Fact]
    public async Task Calls_of_a_method_that_adds_become_a_loop() => Assert.Contains(
        """
                foreach (var site in Sites)
                {
                    Add(stack, vpc, site.Name, port: site.Port);
                }
        """,
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of("$$Add(stack, vpc, \"a\", port: 1194);\nAdd(stack, vpc, \"b\", port: 1 + 1194);\nAdd(stack, vpc, \"c\", port: Port);", Helper),
            "Turn 3 calls of Add into a loop over a table 'Sites'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Braces_of_a_group_become_those_of_the_loop() => Assert.Equal(
        StackText.Of(
            """
            foreach (var row in Vpcs)
            {
                // Its network
                var net = stack.AddVpc(row.Name).WithCidrBlock(row.CidrBlock);
                net.AddRoute("10.9.0.0/16", "i-1");
            }
            """,
            """
            private static readonly (string Name, string CidrBlock)[] Vpcs =
            [
                ("a", "10.1.0.0/16"),
                ("b", "10.2.0.0/16"),
            ];
            """),
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                {
                    // Its network
                    var net = stack.AddVpc("a").WithCidrBlock("10.1.0.0/16");
                    net.AddRoute("10.9.0.0/16", "i-1");
                }
                {
                    // Its network
                    var net = stack.AddVpc("b").WithCidrBlock("10.2.0.0/16");
                    net$$.AddRoute("10.9.0.0/16", "i-1");
                }
                """),
            "Turn 2 VPCs into a loop over a table 'Vpcs'"));

    [Fact]
    public async Task Both_are_offered_where_groups_repeat_within_a_group()
    {
        var program = StackText.Of(string.Join('\n', "ab".Select(name =>
            $"""
            var {name} = stack.AddSslServer("{name}").OnGateway(stack.UseVpnGateway("{name}", "vpn-{name}")).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.{(int)name}.0/24");
            {(name == 'a' ? "$$" : "")}stack.AddClientCertificate("{name}-1").ForServer({name});
            stack.AddClientCertificate("{name}-2").ForServer({name});
            """)));

        Assert.Equal(
            ["Turn 2 client certificates into a loop over a table 'Certificates'", "Turn 2 SSL servers into a loop over a table 'Sites'"],
            (await RepeatedServersMenu.OpenAsync(program)).Titles);
    }

    private const string Server =
        """var server = stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");""";

    private const string Helper =
        """
        private const int Port = 8443;

        private static void Add(StackBuilder stack, VpcBuilder vpc, string name, int port) =>
            stack.AddSslServer(name).OnGateway(stack.AddVpnGateway(name + "-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock($"192.168.{name[0] - 'a'}.0/24").WithPort(port);
        """;
}
