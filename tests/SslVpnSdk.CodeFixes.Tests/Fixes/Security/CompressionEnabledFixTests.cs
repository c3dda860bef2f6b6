namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN4002 is mended by taking the call away.</summary>
public sealed class CompressionEnabledFixTests
{
    [Fact]
    public async Task Call_is_taken_out_of_the_chain() => await FixTest
        .GivenServer(
            """
            server
                .WithPort(1195) // ours
                .{|SSLVPN4002:WithCompression|}()
                .WithProtocol(VpnProtocol.Tcp);
            """)
        .Becomes(
            """
            server
                .WithPort(1195) // ours
                .WithProtocol(VpnProtocol.Tcp);
            """)
        .RunAsync();

    [Fact]
    public async Task Statement_goes_with_the_only_call_in_it() => await FixTest
        .GivenServer(
            """
            server.WithPort(1195);
            server.WithCompression({|SSLVPN4002:true|});
            """)
        .Becomes("""server.WithPort(1195);""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_value_stands_outside_of_the_call() => await FixTest
        .GivenServer(
            """
            var compressed = {|SSLVPN4002:true|};
            server.WithCompression(compressed);
            """)
        .IsNotOffered()
        .RunAsync();

    [Fact]
    public async Task Comments_of_the_call_stay() => await FixTest
        .GivenServer(
            """
            server
                .WithPort(1195)
                // For old clients.
                .WithCompression({|SSLVPN4002:true|}) // until 2027
                .WithProtocol(VpnProtocol.Tcp);
            """)
        .Becomes(
            """
            server
                .WithPort(1195)
                // For old clients.
                // until 2027
                .WithProtocol(VpnProtocol.Tcp);
            """)
        .RunAsync();

    [Fact]
    public async Task Last_call_of_the_chain_leaves_its_semicolon_to_the_one_before() => await FixTest
        .GivenServer(
            """
            server
                .WithPort(1195)
                .{|SSLVPN4002:WithCompression|}(); // until 2027
            """)
        .Becomes(
            """
            server
                .WithPort(1195); // until 2027
            """)
        .RunAsync();

    [Fact]
    public async Task Semicolon_stays_on_its_line_behind_a_comment() => await FixTest
        .GivenServer(
            """
            server
                .WithPort(1195) // ours
                .{|SSLVPN4002:WithCompression|}();
            """)
        .Becomes(
            """
            server
                .WithPort(1195) // ours
                ;
            """)
        .RunAsync();

    [Fact]
    public async Task Blank_line_goes_with_the_statement_that_it_set_apart() => await FixTest
        .GivenServer(
            """
            server.WithPort(1195);

            server.{|SSLVPN4002:WithCompression|}();

            server.WithProtocol(VpnProtocol.Tcp);
            """)
        .Becomes(
            """
            server.WithPort(1195);

            server.WithProtocol(VpnProtocol.Tcp);
            """)
        .RunAsync();
}
