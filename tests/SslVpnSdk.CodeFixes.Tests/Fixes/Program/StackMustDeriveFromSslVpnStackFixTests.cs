namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>SSLVPN5002 is mended by the base class, whose Define that of the class then overrides.</summary>
public sealed class StackMustDeriveFromSslVpnStackFixTests
{
    [Fact]
    public async Task Base_class_is_added_and_define_overrides_its_own() => await FixTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class {|SSLVPN5002:Office|} // ours
            {
                // What there is.
                public static void Define(StackBuilder stack)
                {
                    stack.InRegion("eu-central-1");
                }
            }
            """)
        .Becomes(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class Office : SslVpnStack // ours
            {
                // What there is.
                protected override void Define(StackBuilder stack)
                {
                    stack.InRegion("eu-central-1");
                }
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_class_has_another_base_class() => await FixTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class {|SSLVPN5002:Office|} : System.Exception
            {
                public static void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .IsNotOffered()
        .RunAsync();

    [Fact]
    public async Task Nothing_is_offered_where_the_class_has_no_define() => await FixTest
        .GivenFiles("""[SslVpnSdk.SslVpnStack("office")] public sealed partial class {|SSLVPN5002:Office|} { }""")
        .IsNotOffered()
        .RunAsync();
}
