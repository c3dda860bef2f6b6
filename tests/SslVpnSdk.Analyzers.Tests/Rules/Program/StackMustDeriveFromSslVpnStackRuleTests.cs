namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN5002: a class with the attribute derives from SslVpnStack.</summary>
public sealed class StackMustDeriveFromSslVpnStackRuleTests
{
    [Fact]
    public async Task Class_with_the_attribute_alone_is_reported_at_its_name() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class {|#0:Office|} { }
            """)
        .Reports("SSLVPN5002", "Class 'Office' has [SslVpnStack] but does not derive from SslVpnStack. Derive from it and override Define.")
        .RunAsync();

    [Fact]
    public async Task Base_class_between_is_right() => await RuleTest
        .GivenFiles(
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            public sealed partial class Office : RegionalStack { }

            public abstract class RegionalStack : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Attribute_of_another_library_says_nothing() => await RuleTest
        .GivenFiles(
            """
            [Acme.SslVpnStack("office")]
            public sealed class Office { }
            """,
            """
            namespace Acme
            {
                public sealed class SslVpnStackAttribute(string name) : System.Attribute
                {
                    public string Name => name;
                }
            }
            """)
        .RunAsync();
}
