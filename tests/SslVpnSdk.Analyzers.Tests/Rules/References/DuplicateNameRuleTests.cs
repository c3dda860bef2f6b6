namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3002: the resources of one type have different names.</summary>
public sealed class DuplicateNameRuleTests
{
    [Fact]
    public async Task Second_of_two_equal_names_is_reported_and_the_first_one_named() => await RuleTest
        .GivenServer(
            """
            stack.AddClientCertificate({|#1:"ana"|}).ForServer(server);
            stack.AddClientCertificate({|#0:"ana"|}).ForServer(server);
            """)
        .Reports("SSLVPN3002", "Another client certificate of the stack is named 'ana'. Give each client certificate a name of its own.", 1)
        .RunAsync();

    [Fact]
    public async Task Name_of_a_list_is_reported_in_the_list() => await RuleTest
        .GivenServer(
            """
            foreach (var user in new[] { "ana", "ben", {|SSLVPN3002:"ana"|} })
            {
                stack.AddClientCertificate(user).ForServer(server);
            }
            """)
        .RunAsync();

    [Fact]
    public async Task Resources_of_different_types_may_have_one_name() => await RuleTest
        .GivenServer("""stack.AddClientCertificate("staff").ForServer(server);""")
        .RunAsync();

    [Fact]
    public async Task Names_that_differ_in_case_are_right() => await RuleTest
        .GivenServer(
            """
            stack.AddClientCertificate("ana").ForServer(server);
            stack.AddClientCertificate("Ana").ForServer(server);
            """)
        .RunAsync();
}
