namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN5001: a stack and the types around it are partial.</summary>
public sealed class StackMustBePartialRuleTests
{
    [Fact]
    public async Task Class_that_is_not_partial_is_reported_at_its_name() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed class {|#0:Office|} : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .Reports("SSLVPN5001", "Stack class 'Office' is not partial, so its document cannot be added to it. Add 'partial' to it and to the types around it.")
        .RunAsync();

    [Fact]
    public async Task Type_around_it_that_is_not_partial_is_reported_at_the_stack() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            public static class Offices
            {
                [SslVpnStack("office")]
                public sealed partial class {|SSLVPN5001:Office|} : SslVpnStack
                {
                    protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
                }
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Partial_class_in_a_partial_class_is_right() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            public static partial class Offices
            {
                [SslVpnStack("office")]
                private sealed partial class Office : SslVpnStack
                {
                    protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
                }
            }
            """)
        .RunAsync();
}
