namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN5001 is mended by partial, at the class and at all around it.</summary>
public sealed class StackMustBePartialFixTests
{
    [Fact]
    public async Task Partial_is_added_behind_the_other_modifiers() => await FixTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed class {|SSLVPN5001:Office|} : SslVpnStack // ours
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .Becomes(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class Office : SslVpnStack // ours
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Partial_is_added_to_all_stacks_and_to_the_types_around_them() => await FixTest
        .GivenFiles(
            """
            using SslVpnSdk;

            static class Offices
            {
                [SslVpnStack("north")]
                sealed class {|SSLVPN5001:North|} : Office;

                [SslVpnStack("south")]
                sealed class {|SSLVPN5001:South|} : Office;
            }

            abstract class Office : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .Becomes(
            """
            using SslVpnSdk;

            static partial class Offices
            {
                [SslVpnStack("north")]
                sealed partial class North : Office;

                [SslVpnStack("south")]
                sealed partial class South : Office;
            }

            abstract class Office : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .RunAsync();
}
