using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

/// <summary>A rule that a company makes.</summary>
public sealed class CompanyRuleTests
{
    [Theory]
    [InlineData("", "'' is no id of a rule. Use letters, digits and underscores that do not begin with a digit, such as ACME0001.")]
    [InlineData("ACME 1", "'ACME 1' is no id of a rule. Use letters, digits and underscores that do not begin with a digit, such as ACME0001.")]
    [InlineData("SSLVPN1002", "'SSLVPN1002' begins with SSLVPN, as the ids of the SDK do, which may come to use it. Begin the ids of a company's rules with letters of its own, such as ACME0001.")]
    [InlineData("sslvpnx", "'sslvpnx' begins with SSLVPN, as the ids of the SDK do, which may come to use it. Begin the ids of a company's rules with letters of its own, such as ACME0001.")]
    public void Id_that_cannot_be_used_has_one_error(string id, string error) =>
        Assert.Equal($"{error} (Parameter 'id')", Assert.Throws<ArgumentException>(() => Make(id, "message.", _ => { })).Message);

    [Theory]
    [InlineData("Port {0} is wrong.")]
    [InlineData("Port {Port} is wrong.")]
    [InlineData("Port {port is wrong.")]
    [InlineData("")]
    public void Message_that_cannot_take_values_has_one_error(string message) => Assert.Equal(
        $"The message of ACME0001 cannot take values: '{message}'. Write a placeholder as a name in braces, such as {{port}}, and a brace itself twice. (Parameter 'message')",
        Assert.Throws<ArgumentException>(() => Make("ACME0001", message, _ => { })).Message);

    [Fact]
    public void Rule_without_a_check_is_refused() => Assert.Throws<ArgumentNullException>(() => Make("ACME0001", "message.", null!));

    [Fact]
    public void Violation_has_message_and_path()
    {
        var violation = Assert.Single(Violations(Make("ACME0001", "{sslServer} {{x}} {port}.", check =>
            check.ReportValue(Server(check), "port", Server(check).Port, Server(check).DisplayName, 1195))));

        Assert.Equal("ACME0001: 'staff' {x} 1195. (resources[2].port)", violation.ToString());
    }

    [Fact]
    public void Rules_of_a_company_come_behind_those_of_the_sdk()
    {
        var draft = Draft.WithServer(server => server with { Compressed = DraftValue.Known(true) });
        var rule = Make("ACME0001", "message.", check => check.Report(Server(check)));

        Assert.Equal(
            ["SSLVPN4002", "ACME0001"],
            RuleCatalog.Check(draft, [.. RuleCatalog.All, rule], CompanyPolicy.Default).Select(violation => violation.Id));
    }

    [Fact]
    public void Value_is_missing_in_the_message() => Assert.Throws<ArgumentException>(() =>
        Violations(Make("ACME0001", "{one} and {two}.", check => check.Report(Server(check), "one"))));

    [Fact]
    public void Resource_of_another_stack_is_refused() => Assert.Throws<ArgumentException>(() =>
        Violations(Make("ACME0001", "message.", check => check.Report(Server(check) with { Port = null }))));

    private static Rule Make(string id, string message, Action<StackCheck> check) => Rule.OfCompany(id, RuleSeverity.Warning, "title", message, check);

    private static IReadOnlyList<RuleViolation> Violations(Rule rule) =>
        RuleCatalog.Check(Draft.WithServer(server => server with { Port = DraftValue.Known(1195) }), [rule], CompanyPolicy.Default);

    private static SslServerDraft Server(StackCheck check) => check.Stack.Resources.OfType<SslServerDraft>().Single();
}
