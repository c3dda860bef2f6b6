namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>A table of local networks is written and named as the class is.</summary>
public class LocalNetworksLayoutTests
{
    [Fact]
    public async Task Lines_and_comments_go_along() => Assert.Equal(
        StackText.Of(
            """
            var office = stack.AddSslServer("office")
                .OnGateway(gateway)
                .WithLocalNetworks(OfficeNetworks)
                .WithClientCidrBlock("192.168.0.0/24");
            """,
            """
            private const string First = "10.0.3.0";

            private static readonly string[] OfficeNetworks =
            [
                // Floors
                "10.0.1.0/24", // ground
                @"10.0.2.0/24", /* first */

                First + "/24", // the rest
            ];
            """),
        await LocalNetworksMenu.PulledAsync(
            StackText.Of(
                """
                var office = stack.AddSslServer("office")
                    .OnGateway(gateway)
                    .WithLocalNetworks(
                        // Floors
                        "10.0.1.0/24", // ground
                        @"10.0.2.0/24", /* first */

                        First + "/24" // the rest
                        )
                    .WithClientCidrBlock("192.168.0.0/24")$$;
                """,
                "private const string First = \"10.0.3.0\";"),
            "Pull 3 local networks into the table 'OfficeNetworks'"));

    [Fact]
    public async Task Long_list_gets_a_line_each() => Assert.Contains(
        """
            private static readonly string[] OfficeNetworks =
            [
                "10.0.100.0/24",
                "10.0.101.0/24",
                "10.0.102.0/24",
                "10.0.103.0/24",
                "10.0.104.0/24",
            ];

            protected override void Define
        """,
        await LocalNetworksMenu.PulledAsync(
            StackText.Of($"$${LocalNetworksMenu.Office("\"10.0.100.0/24\", \"10.0.101.0/24\", \"10.0.102.0/24\", \"10.0.103.0/24\", \"10.0.104.0/24\"")}"),
            "Pull 5 local networks into the table 'OfficeNetworks'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Table_follows_the_fields_and_their_naming() => Assert.Contains(
        """
            private const string Region = "eu-central-1";
            private static readonly int[] _ports = [1194];
            private static readonly string[] _officeNetworks = ["10.0.1.0/24"];

            public Test() { }
        """,
        await LocalNetworksMenu.PulledAsync(
            StackText.Of(
                LocalNetworksMenu.Office("$$\"10.0.1.0/24\""),
                """
                private const string Region = "eu-central-1";
                private static readonly int[] _ports = [1194];

                public Test() { }
                """),
            "Pull 1 local network into the table '_officeNetworks'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Name_in_use_is_left_alone() => Assert.Equal(
        ["Pull 1 local network into the table 'OfficeNetworks2'"],
        (await LocalNetworksMenu.OpenAsync(StackText.Of(LocalNetworksMenu.Office("$$\"10.0.1.0/24\""), "private sealed class OfficeNetworks;"))).Titles);

    [Fact]
    public async Task Variable_names_a_server_that_is_described_in_several_statements() => Assert.Equal(
        ["Pull 1 local network into the table 'OfficeNetworks'"],
        (await LocalNetworksMenu.OpenAsync(StackText.Of(
            """
            var server = stack.AddSslServer("office").OnGateway(gateway);
            server.WithClientCidrBlock("192.168.0.0/24");
            server.WithLocalNetworks($$"10.0.1.0/24");
            """))).Titles);
}
