namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN9001: a value that cannot be known at compile time.</summary>
public sealed class ValueKnownOnlyAtRunTimeRuleTests
{
    [Fact]
    public async Task Expression_that_cannot_be_known_is_reported() => await RuleTest
        .GivenServer(
            """
            var port = {|#0:Environment.ProcessorCount|} + 1194;
            server.WithPort(port);
            """)
        .Reports(
            "SSLVPN9001",
            "The value cannot be known at compile time: 'Environment.ProcessorCount' depends on the machine's environment; use a parameter, an environment or a constant. "
            + "The document of stack 'office' is made at run time only. Use a constant, an environment of the stack or a parameter.")
        .RunAsync();

    [Fact]
    public async Task Value_that_nobody_needs_is_right() => await RuleTest
        .GivenServer("""Console.WriteLine(DateTime.Now);""")
        .RunAsync();

    [Fact]
    public async Task Parameter_is_right() => await RuleTest
        .GivenServer("""server.WithTwoFactorAuthentication("idaas-1", stack.AddParameter("application"), "eu-central-1");""")
        .RunAsync();

    [Fact]
    public async Task Rules_that_do_not_need_the_value_still_hold() => await RuleTest
        .GivenServer("""server.WithClientCidrBlock({|SSLVPN9001:Environment.MachineName|}).WithPort({|SSLVPN1002:443|});""")
        .RunAsync();
}
