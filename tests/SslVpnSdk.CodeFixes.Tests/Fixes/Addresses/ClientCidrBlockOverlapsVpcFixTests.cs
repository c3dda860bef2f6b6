namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN2206 is mended by a free block.</summary>
public sealed class ClientCidrBlockOverlapsVpcFixTests
{
    [Fact]
    public async Task Block_moves_out_of_the_vpc() => await FixTest
        .GivenServer(
            """
            // Beside the printers.
            server.WithClientCidrBlock({|SSLVPN2206:"10.0.128.0/24"|}); // for all
            """)
        .Becomes(
            """
            // Beside the printers.
            server.WithClientCidrBlock("10.1.0.0/27"); // for all
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_block_is_that_of_the_vpc() => await FixTest
        .GivenServer(
            """
            var block = {|SSLVPN2206:"172.16.0.0/16"|};
            vpc.WithCidrBlock(block);
            server.WithClientCidrBlock(block);
            """)
        .IsNotOffered()
        .RunAsync();
}
