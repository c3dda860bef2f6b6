using System.Reflection;
using System.Text.RegularExpressions;
using Snapshooter.Xunit;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>What the catalogue promises.</summary>
public sealed partial class RuleCatalogTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Catalogue_is_the_one_agreed_on() => Assert.Equal(
        Catalogue.Rows, RuleCatalog.All.Where(rule => rule.Category != RuleCategory.Policy).Select(CatalogueRow.Of));

    [Fact]
    public void Rules_of_the_policy_are_those_agreed_on() => Assert.Equal(
        Catalogue.OfThePolicy, RuleCatalog.All.Where(rule => rule.Category == RuleCategory.Policy).Select(CatalogueRow.Of));

    [Fact]
    public void Ids_are_unique_and_ascend() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_class_is_in_the_catalogue()
    {
        var missing = typeof(Rule).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Rule", StringComparison.Ordinal) && type != typeof(Rule))
            .Where(type => !RuleCatalog.All.Contains(DefinitionOf(type)))
            .Select(type => $"{type.Name}.Definition,");

        Assert.True(!missing.Any(), $"Add to RuleCatalog.All:\n{string.Join('\n', missing)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_class_is_named_after_the_stem(string id)
    {
        var rule = Find(id);
        var type = typeof(Rule).Assembly.GetType($"SslVpnSdk.Rules.{rule.Stem}Rule");

        Assert.True(type is not null, $"{id} needs the class {rule.Stem}Rule.");
        Assert.Same(rule, DefinitionOf(type));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Category_is_the_one_of_the_block_of_ids(string id) => Assert.Equal(
        id[6] switch
        {
            '1' => RuleCategory.Listener,
            '2' => RuleCategory.Addresses,
            '3' => RuleCategory.References,
            '4' => RuleCategory.Security,
            '5' => RuleCategory.Declaration,
            '6' => RuleCategory.Policy,
            _ => RuleCategory.Evaluation,
        },
        Find(id).Category);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_is_a_phrase_without_a_period(string id)
    {
        Assert.NotEmpty(Find(id).Title);
        Assert.DoesNotMatch(@"[.!?:]$|\n|^\s|\s$", Find(id).Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_is_sentences(string id) => Assert.Matches(@"^[A-Z'{].*(\.|\{0\})$", Find(id).MessageFormat);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Placeholders_have_names(string id) => Assert.Equal(
        Placeholder().Matches(Find(id).MessageFormat).Select(match => match.Value).Distinct().Count(), Find(id).ValueNames.Count);

    [Fact]
    public void Messages_with_values_end_with_a_period() =>
        Assert.All(RuleCases.All.SelectMany(c => c.Expected), expected => Assert.EndsWith(".", expected.Message, StringComparison.Ordinal));

    [Fact]
    public void Every_refused_rule_is_reported_by_the_catalogue_of_refused_rules() =>
        Assert.Equal(Catalogue.Rows.Where(row => row.Refused), RuleCatalog.Refused.Select(CatalogueRow.Of));

    [Fact]
    public void Texts_are_reviewed_when_they_change() => Snapshot.Match(string.Join(
        "\n\n",
        RuleCatalog.All.Select(rule => $"{rule.Id} {rule.Severity} {rule.Stem}\n  {rule.Title}\n  {rule.MessageFormat}")));

    internal static Rule Find(string id) => RuleCatalog.All.Single(rule => rule.Id == id);

    private static object? DefinitionOf(Type type) =>
        type.GetProperty("Definition", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
