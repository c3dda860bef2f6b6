using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>Each rule has a class here that says where it reports, and where it does not.</summary>
public sealed class TestClassTests
{
    private static readonly IEnumerable<Type> Classes = typeof(TestClassTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(TestClassTests).Namespace && type.Name.EndsWith("RuleTests", StringComparison.Ordinal));

    [Fact]
    public void Each_rule_has_a_class_of_its_name() => Assert.Equal(
        RuleCatalog.All.Select(rule => $"{rule.Stem}RuleTests").Order(StringComparer.Ordinal),
        Classes.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_class_has_more_than_one_program() =>
        Assert.All(Classes, type => Assert.True(type.GetMethods().Count(method => method.IsDefined(typeof(FactAttribute), inherit: true)) > 1, type.Name));
}
