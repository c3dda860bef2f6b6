namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>What a new rule still lacks, all of it at once.</summary>
public sealed class NewRuleTests
{
    public static TheoryData<string> Ids => RuleCatalogTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_lacks_nothing(string id)
    {
        var rule = RuleCatalogTests.Find(id);
        var lacks = NewRule.Lacks(id, rule.Stem, Fixes.AreOfferedFor(id), rule.Kind == RuleKind.Program).ToList();

        Assert.True(lacks.Count == 0, string.Join('\n', [rule.ToString(), .. lacks]));
    }

    [Fact]
    public void Rule_of_which_only_the_class_is_there_lacks_all_the_rest() => Assert.Equal(
        [
            "Write the page analyzers/docs/rules/SSLVPN0999.md.",
            "Add a RuleCase.Accepts to a file of tests/SslVpnSdk.RuleCases/Cases.",
            "Add 2 × RuleCase.Rejects to a file of tests/SslVpnSdk.RuleCases/Cases.",
            "Add the class NewFaultRuleTests to a folder of tests/SslVpnSdk.Analyzers.Tests/Rules.",
            "Add the class NewFaultFixTests to a folder of tests/SslVpnSdk.CodeFixes.Tests/Fixes.",
            "Add a row to analyzers/docs/rules/README.md.",
            "Add a row to README.md.",
            "Add a row to analyzers/SslVpnSdk.Analyzers/AnalyzerReleases.Unshipped.md.",
        ],
        NewRule.Lacks("SSLVPN0999", "NewFault", hasFixes: true, isReportedByTheCompilerAlone: false));
}
