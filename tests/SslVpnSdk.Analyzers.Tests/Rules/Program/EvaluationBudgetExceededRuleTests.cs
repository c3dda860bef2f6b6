namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN9002: Define ends within the budget of the evaluation.</summary>
public sealed class EvaluationBudgetExceededRuleTests
{
    [Fact]
    public async Task Loop_without_an_end_is_reported() => await RuleTest
        .GivenServer("""{|#0:while (true) { }|}""")
        .Configured("sslvpn_evaluation_operations = 1000")
        .Reports(
            "SSLVPN9002",
            "Define of stack 'office' did not end within 1000 operations. The document is made at run time only. Look for a loop that does not end.")
        .RunAsync();

    [Fact]
    public async Task List_that_is_too_long_is_reported() => await RuleTest
        .GivenServer("""var users = {|SSLVPN9002:new int[101]|};""")
        .Configured("sslvpn_evaluation_elements = 100")
        .RunAsync();

    [Fact]
    public async Task Loop_that_ends_in_time_is_right() => await RuleTest
        .GivenServer("""for (var port = 1194; port < 1204; server.WithPort(port++)) { }""")
        .Configured("sslvpn_evaluation_operations = 1000")
        .RunAsync();
}
