using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes.Tests.Fixes;

/// <summary>Each rule that has fixes has a class here that says what they make of a program.</summary>
public sealed class TestClassTests
{
    private static readonly IEnumerable<string> Fixable =
        [.. new RemedyCodeFixProvider().FixableDiagnosticIds, .. new DeclarationCodeFixProvider().FixableDiagnosticIds];

    private static readonly IEnumerable<Type> Classes = typeof(TestClassTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(TestClassTests).Namespace && type.Name.EndsWith("FixTests", StringComparison.Ordinal));

    [Fact]
    public void Each_rule_with_fixes_has_a_class_of_its_name() => Assert.Equal(
        RuleCatalog.All.Where(rule => Fixable.Contains(rule.Id)).Select(rule => $"{rule.Stem}FixTests").Order(StringComparer.Ordinal),
        Classes.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_class_has_more_than_one_program() =>
        Assert.All(Classes, type => Assert.True(type.GetMethods().Count(method => method.IsDefined(typeof(FactAttribute), inherit: true)) > 1, type.Name));
}
