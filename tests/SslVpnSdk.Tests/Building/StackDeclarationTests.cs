namespace SslVpnSdk.Tests.Building;

/// <summary>The attribute: the stack's name, and its environments.</summary>
public sealed class StackDeclarationTests
{
    [Fact]
    public void Define_learns_the_environment_it_runs_for()
    {
        Assert.Equal("production", new TwoEnvironments().Synthesize("production").Environment);
        Assert.Equal(["production"], new TwoEnvironments().Synthesize("production").Resources.Select(resource => resource.Name));
        Assert.Equal(["staging"], new TwoEnvironments().Synthesize("staging").Resources.Select(resource => resource.Name));
    }

    [Fact]
    public void A_stack_without_environments_runs_for_none()
    {
        var document = new InlineStack(stack => Assert.Null(stack.InRegion("eu-central-1").Environment)).Synthesize();

        Assert.Null(document.Environment);
    }

    [Theory]
    [InlineData(null, "Stack 'two' has environments: use one of staging, production.")]
    [InlineData("", "Stack 'two' has no environment '': use one of staging, production.")]
    [InlineData("Production", "Stack 'two' has no environment 'Production': use one of staging, production.")]
    public void An_environment_that_is_not_declared_is_refused(string? environment, string message)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(environment), () => new TwoEnvironments().Synthesize(environment));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(exception.Message, Assert.Throws<ArgumentException>(() => new TwoEnvironments().Validate(environment)).Message);
    }

    [Fact]
    public void An_environment_of_a_stack_without_environments_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>("environment", () => new InlineStack(_ => { }).Synthesize("staging"));

        Assert.StartsWith("Stack 'inline' has no environment 'staging': it declares none; pass null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_the_attribute_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new WithoutAttribute().Synthesize());

        Assert.Equal("WithoutAttribute has no [SslVpnStack(\"name\")]. Add the attribute to the class.", exception.Message);
    }

    [Fact]
    public void The_attribute_of_a_base_class_names_no_derived_one() =>
        Assert.Throws<InvalidOperationException>(() => new DerivedFromStack().Validate());

    [Fact]
    public void A_name_that_is_no_file_name_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new BadName().Synthesize());

        Assert.Equal(
            "SSLVPN5003: The name 'Bad Name' of stack BadName is not valid: it has other characters. "
                + "Use lower-case letters, digits and hyphens, first a letter or digit; each name once.",
            exception.Message);
    }

    [Fact]
    public void An_environment_that_is_no_file_name_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new BadEnvironment().Synthesize("a/b"));

        Assert.StartsWith("SSLVPN5003: The name 'a/b' of an environment of stack BadEnvironment is not valid", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_that_is_declared_twice_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new SameEnvironmentTwice().Synthesize("test"));

        Assert.StartsWith(
            "SSLVPN5003: The name 'test' of an environment of stack SameEnvironmentTwice is not valid: another environment has it already.",
            exception.Message,
            StringComparison.Ordinal);
    }

    private abstract class NamedByEnvironment : SslVpnStack
    {
        protected override void Define(StackBuilder stack) =>
            stack.InRegion("eu-central-1").AddVpc(stack.Environment ?? "none").WithCidrBlock("10.0.0.0/16");
    }

    [SslVpnStack("two", Environments = ["staging", "production"])]
    private sealed class TwoEnvironments : NamedByEnvironment;

    private sealed class WithoutAttribute : NamedByEnvironment;

    [SslVpnStack("base")]
    private class NamedStack : NamedByEnvironment;

    private sealed class DerivedFromStack : NamedStack;

    [SslVpnStack("Bad Name")]
    private sealed class BadName : NamedByEnvironment;

    [SslVpnStack("bad-environment", Environments = ["good", "a/b"])]
    private sealed class BadEnvironment : NamedByEnvironment;

    [SslVpnStack("same", Environments = ["test", "test"])]
    private sealed class SameEnvironmentTwice : NamedByEnvironment;
}
