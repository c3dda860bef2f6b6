using System.Globalization;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Tests.Building;

public sealed class SynthesizeTests
{
    private static readonly InlineStack Faulty = new(stack =>
        InlineStack.AddValid(stack).Server.WithPort(443).WithClientCidrBlock("10.0.5.0/24").WithCompression());

    [Fact]
    public void The_exception_lists_every_violation_a_line_each()
    {
        var exception = Assert.Throws<StackViolationException>(() => Faulty.Synthesize());

        var lines = exception.Message.Split('\n');
        Assert.Equal("inline", exception.Stack);
        Assert.Equal("Stack 'inline' violates rules:", lines[0]);
        Assert.Equal(exception.Violations.Select(violation => $"  {violation}"), lines[1..]);
        Assert.Equal(["SSLVPN1002", "SSLVPN4002", "SSLVPN2206"], exception.Violations.Select(violation => violation.Id));
    }

    [Fact]
    public void Validate_lists_the_same_violations_and_throws_nothing() => Assert.Equal(
        Assert.Throws<StackViolationException>(() => Faulty.Synthesize()).Violations,
        Faulty.Validate());

    [Fact]
    public void Rules_of_a_company_are_checked_where_they_are_given()
    {
        var stack = new InlineStack(builder => InlineStack.AddValid(builder));
        var rule = Rule.OfCompany("ACME0001", RuleSeverity.Error, "title", "Stack {stack} is not allowed.", check => check.Report(check.Stack.Resources[0], check.Stack.Name));

        Assert.Equal("ACME0001: Stack inline is not allowed. (resources[0])", Assert.Single(stack.Validate(companyRules: [rule])).ToString());
        Assert.Equal(stack.Validate(companyRules: [rule]), Assert.Throws<StackViolationException>(() => stack.Synthesize(companyRules: [rule])).Violations);
        Assert.Equal("inline", stack.Synthesize().Stack);
    }

    [Fact]
    public void Warnings_and_information_keep_no_document_from_being_made()
    {
        var stack = new InlineStack(builder =>
            InlineStack.AddValid(builder).Server.WithCompression().WithEncryptionAlgorithm(EncryptionAlgorithm.None));

        Assert.Equal(["SSLVPN4001", "SSLVPN4002"], stack.Validate().Select(violation => violation.Id));
        Assert.True(stack.Synthesize().ToJson().Length > 0);
    }

    [Fact]
    public void Every_run_gives_the_same_document()
    {
        var stack = new InlineStack(builder => InlineStack.AddValid(builder));

        Assert.Equal(stack.Synthesize(), stack.Synthesize());
    }

    [Fact]
    public void What_Define_throws_comes_through()
    {
        var thrown = new TimeoutException("no network");

        Assert.Same(thrown, Assert.Throws<TimeoutException>(() => new InlineStack(_ => throw thrown).Synthesize()));
    }

    [Fact]
    public void Define_runs_in_the_invariant_culture_and_the_caller_keeps_its_own()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var document = new InlineStack(stack => stack.InRegion("eu-central-1").AddVpc($"{-1}").WithCidrBlock("10.0.0.0/16")).Synthesize();

            Assert.Equal("-1", Assert.Single(document.Resources).Name);
            Assert.Same(culture, CultureInfo.CurrentCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_caller_keeps_its_culture_when_Define_throws()
    {
        var before = CultureInfo.CurrentCulture;

        Assert.Throws<TimeoutException>(() => new InlineStack(_ => throw new TimeoutException()).Synthesize());

        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
