namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN6003 is mended by a block that is free and not reserved.</summary>
public sealed class ReservedClientCidrBlockFixTests
{
    [Fact]
    public async Task Block_moves_to_one_that_is_not_reserved() => await FixTest
        .GivenServer("""server.WithClientCidrBlock(cidrBlock: {|SSLVPN6003:"192.168.7.0/24"|});""")
        .Configured("sslvpn_reserved_client_cidr_blocks = 192.168.0.0/16, 10.0.0.0/8")
        .Becomes("""server.WithClientCidrBlock(cidrBlock: "172.16.0.0/27");""")
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_all_private_blocks_are_reserved() => await FixTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN6003:"192.168.7.0/24"|});""")
        .Configured("sslvpn_reserved_client_cidr_blocks = 192.168.0.0/16, 10.0.0.0/8, 172.16.0.0/12")
        .IsNotOffered()
        .RunAsync();
}
