namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2105 is mended by leaving out the inner local network.</summary>
public sealed class OverlappingLocalNetworksFixTests
{
    private const string CommentAlone = """
        server.WithLocalNetworks(
            "10.0.0.0/16",
            // the lab
            "10.1.0.0/16");
        """;

    [Fact]
    public async Task Inner_local_network_is_removed_and_the_comments_of_the_others_stay() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16", // all of it
                {|SSLVPN2105:"10.0.1.0/24"|},
                "10.1.0.0/16"); // the lab
            """)
        .Becomes(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16", // all of it
                "10.1.0.0/16"); // the lab
            """)
        .RunAsync();

    [Fact]
    public async Task Local_networks_inside_one_another_are_all_removed() => await FixTest
        .GivenServer("""server.WithLocalNetworks(["10.0.0.0/8", {|SSLVPN2105:"10.0.0.0/16"|}, {|SSLVPN2105:"10.0.1.0/24"|}]);""")
        .Becomes("""server.WithLocalNetworks(["10.0.0.0/8"]);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_value_stands_outside_of_the_list() => await FixTest
        .GivenServer(
            """
            var lab = {|SSLVPN2105:"10.0.1.0/24"|};
            server.WithLocalNetworks("10.0.0.0/16", lab);
            """)
        .IsNotOffered()
        .RunAsync();

    [Fact]
    public async Task Comment_before_it_stays_and_no_empty_line_is_left() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16",
                // the lab
                {|SSLVPN2105:"10.0.1.0/24"|},
                "10.1.0.0/16");
            """)
        .Becomes(CommentAlone)
        .RunAsync();

    [Fact]
    public async Task Comment_behind_its_comma_stays() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16",
                {|SSLVPN2105:"10.0.1.0/24"|}, // the lab
                "10.1.0.0/16");
            """)
        .Becomes(CommentAlone)
        .RunAsync();

    [Fact]
    public async Task Comment_behind_the_comma_before_it_stays() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks("10.0.0.0/16", /* the lab */ {|SSLVPN2105:"10.0.1.0/24"|}, "10.1.0.0/16");
            """)
        .Becomes(
            """
            server.WithLocalNetworks("10.0.0.0/16", /* the lab */ "10.1.0.0/16");
            """)
        .RunAsync();

    [Fact]
    public async Task First_one_goes_with_the_comma_behind_it() => await FixTest
        .GivenServer("""server.WithLocalNetworks({|SSLVPN2105:"10.0.1.0/24"|}, "10.0.0.0/16");""")
        .Becomes("""server.WithLocalNetworks("10.0.0.0/16");""")
        .RunAsync();

    [Fact]
    public async Task Last_one_goes_with_the_comma_before_it() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16", // all
                {|SSLVPN2105:"10.0.1.0/24"|} // the lab
            );
            """)
        .Becomes(
            """
            server.WithLocalNetworks(
                "10.0.0.0/16" // all
                // the lab
            );
            """)
        .RunAsync();

    [Fact]
    public async Task Comma_behind_the_last_one_stays() => await FixTest
        .GivenServer(
            """
            server.WithLocalNetworks([
                "10.0.0.0/16",
                {|SSLVPN2105:"10.0.1.0/24"|},
            ]);
            """)
        .Becomes(
            """
            server.WithLocalNetworks([
                "10.0.0.0/16",
            ]);
            """)
        .RunAsync();
}
