namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3010: a stack names its region.</summary>
public sealed class RegionMissingRuleTests
{
    [Fact]
    public async Task Stack_without_a_region_is_reported_at_its_name() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack({|#0:"office"|})]
            public sealed partial class Office : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            }
            """)
        .Reports("SSLVPN3010", "Stack 'office' names no region. Call InRegion, such as InRegion(\"eu-central-1\").")
        .RunAsync();

    [Fact]
    public async Task Empty_region_is_reported_where_it_stands() => await RuleTest
        .GivenRegion("""stack.InRegion({|SSLVPN3010:""|});""")
        .RunAsync();

    [Fact]
    public async Task Region_that_is_named_last_is_right() => await RuleTest
        .GivenRegion(
            """
            stack.InRegion("");
            stack.InRegion("eu-central-1");
            """)
        .RunAsync();
}
