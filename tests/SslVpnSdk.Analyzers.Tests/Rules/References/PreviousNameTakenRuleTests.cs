namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3011: the name a resource had before is that of no resource.</summary>
public sealed class PreviousNameTakenRuleTests
{
    [Fact]
    public async Task Name_of_another_resource_is_reported_and_that_one_named() => await RuleTest
        .GivenServer(
            """
            stack.AddClientCertificate({|#1:"ana"|}).ForServer(server);
            stack.AddClientCertificate("anna").ForServer(server).WithPreviousName({|#0:"ana"|});
            """)
        .Reports(
            "SSLVPN3011",
            "The previous name 'ana' of client certificate 'anna' cannot be: another client certificate of the stack is named so. Correct it, or remove WithPreviousName.",
            1)
        .RunAsync();

    [Fact]
    public async Task Previous_name_that_nobody_has_is_right() => await RuleTest
        .GivenServer("""stack.AddClientCertificate("anna").ForServer(server).WithPreviousName("ana");""")
        .RunAsync();

    [Fact]
    public async Task Previous_name_known_only_at_run_time_is_not_compared() => await RuleTest
        .GivenServer(
            """
            stack.AddClientCertificate("ana").ForServer(server);
            stack.AddClientCertificate("anna").ForServer(server).WithPreviousName({|SSLVPN9001:System.Environment.MachineName|});
            """)
        .RunAsync();
}
