using SslVpnSdk.Analyzers;

namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>What an editor opens when somebody asks it for help on a rule.</summary>
public sealed class HelpLinkTests
{
    public static TheoryData<string> Ids => RuleCatalogTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_a_page_of_the_repository(string id)
    {
        var link = new Uri(RuleCatalogTests.Find(id).HelpLink);
        var path = link.AbsolutePath.Split("/blob/main/")[1];

        Assert.Equal(RulePage.PathOf(id), path);
        Assert.True(Repository.Exists(path), $"{path} is missing.");
    }

    [Fact]
    public void Diagnostics_have_the_help_links_of_the_catalogue() => Assert.Equal(
        RuleCatalog.All.Select(rule => (rule.Id, rule.HelpLink)),
        new StackAnalyzer().SupportedDiagnostics.Select(descriptor => (descriptor.Id, descriptor.HelpLinkUri)));
}
