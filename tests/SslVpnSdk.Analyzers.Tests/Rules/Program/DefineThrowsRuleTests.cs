namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN9003: Define throws, or leaves out what no document can do without.</summary>
public sealed class DefineThrowsRuleTests
{
    [Fact]
    public async Task Expression_that_throws_is_reported() => await RuleTest
        .GivenServer(
            """
            string[] pools = ["192.168.7.0/27", "192.168.7.32/27"];
            server.WithClientCidrBlock({|#0:pools[2]|});
            """)
        .Reports("SSLVPN9003", "The stack cannot be synthesized: Index 2 is outside an array of 2 elements. (IndexOutOfRangeException)")
        .RunAsync();

    [Fact]
    public async Task Exception_that_is_caught_is_right() => await RuleTest
        .GivenServer(
            """
            try
            {
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException)
            {
                server.WithPort(1195);
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Gateway_without_a_bandwidth_is_reported_at_its_name() => await RuleTest
        .GivenGateway("""stack.AddVpnGateway({|#0:"branch"|}).InVpc(vpc);""")
        .Reports("SSLVPN9003", "The stack cannot be synthesized: VPN gateway 'branch' has no bandwidth. Call WithBandwidth, in Mbit/s.")
        .RunAsync();

    [Fact]
    public async Task Vpc_without_a_block_is_reported_at_its_name() => await RuleTest.GivenRegion("""stack.AddVpc({|SSLVPN9003:"main"|});""").RunAsync();

    [Fact]
    public async Task Gateway_with_all_that_it_needs_is_right() => await RuleTest
        .GivenGateway("""stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10);""")
        .RunAsync();
}
